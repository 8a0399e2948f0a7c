import type { Evaluation } from "../../domain/judging/evaluation";
import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Judgement } from "../../domain/judging/judgement";
import type { ObservationToJudge } from "../../domain/ledger/observation";
import type { Series } from "../../domain/ledger/series";
import type { Figure, Measure } from "../../domain/ledger/statement";
import { sharedYearNaming } from "../../domain/ledger/year-naming";
import type { Period } from "../../domain/time/period";
import { plain, toBase } from "../../domain/values/quantity";
import { allowedOf } from "../../domain/values/reading";
import { isRate, upperOf } from "../../domain/values/stated-value";
import type { SeriesHistory } from "../../domain/vintages/history";
import { formatDay, formatPeriod } from "../../format/days";
import { formatAt, formatBesideAxis, formatUnitAt } from "../../format/numbers";
import { outcomeText } from "../../format/outcome-text";
import { differenceText, isFall, outturnText, unitOf } from "../../format/outturn-text";
import type { AsOfContext } from "../../input/query/as-of-context";
import { offOf } from "../../input/query/off";
import type { View } from "../../input/query/view";
import { basisNames } from "../../wording/basis-name";
import { readersMultiplier, statedText } from "../outturn/build/number-text";
import { isRevised } from "../outturn/build/revised";
import { statedRow } from "../outturn/build/stated-row";
import { isShownFigure } from "../plan/view-filter";
import type { OutturnLine } from "./dot-rows";
import type { PathFigure, PathRows } from "./path-rows";

/** One period, one measure and one unit (null for growth), filtered by a view. */
export type PathQuery = {
  readonly period: Period;
  readonly measure: Measure;
  readonly unit: string | null;
  /** Slug of the basis by whose outcomes the view leaves out figures; null without one. */
  readonly series: string | null;
  readonly view: Pick<View, "speakers" | "off">;
};

/** Projections and targets for a period, in the order stated, with the settled outturn of each basis (docs/rules.md, rule 13). */
export function buildPathRows(judged: JudgedIndicator, of: PathQuery, chosen: string | null, context: AsOfContext): PathRows {
  const figures = judged.figures.filter((one) => matches(one, of));
  const model = figures.find(({ figure }) => figure.id === chosen) ?? figures.at(-1);
  const bases = judged.history.series.filter(
    ({ series }) =>
      !of.view.off.includes(offOf("basis", series.slug)) &&
      figures.some(({ evaluations }) => isComparable(evaluations.find((one) => one.series === series.slug))),
  );
  const names = basisNames(
    bases.map(({ series }) => series),
    judged.facts.series,
  );
  const rate = isRate(of.measure, of.unit);
  const values = figures.map(({ figure }) => plain(toBase(upperOf(figure.stated))));
  const multiplier = readersMultiplier(values, rate || of.unit === "index");
  return {
    title: judged.facts.indicator.title,
    period: of.period.text,
    periodText: formatPeriod(of.period, "long", sharedYearNaming(judged.facts.series)),
    unit: rate ? "percent" : formatUnitAt(of.unit ?? "", multiplier),
    multiplier,
    figures: figures.map((one) => pathFigure(one, bases, multiplier, context)),
    outturns: model === undefined ? [] : bases.flatMap((held) => outturnLine(model, held, names.get(held.series.slug) ?? "", multiplier)),
    bases: [...names.values()],
    chosen: figures.some(({ figure }) => figure.id === chosen) ? chosen : null,
  };
}

function matches(one: JudgedFigure, { period, measure, unit, series, view }: PathQuery): boolean {
  const { figure } = one;
  if (!isShownFigure(one, view, series)) return false;
  if (figure.nature === "reported" || figure.measure !== measure || figure.period?.text !== period.text) return false;
  return measure === "growth" || figure.unit === unit;
}

function isComparable(evaluation: Evaluation | undefined): boolean {
  return evaluation !== undefined && evaluation.outcome !== "notComparable";
}

function pathFigure(judged: JudgedFigure, bases: readonly SeriesHistory[], multiplier: number, context: AsOfContext): PathFigure {
  const { figure, statement, evaluations, headline } = judged;
  const point = figure.stated.shape === "point";
  const row = statedRow(judged, bases[0] ?? null, multiplier, context);
  return {
    ...row,
    number: isRate(figure.measure, figure.unit) ? row.number : statedText(figure.stated, figure.measure, multiplier),
    speakerKey: statement.speakers.map(({ slug }) => slug).join(" "),
    restates: figure.restates,
    outcomes: bases.flatMap(({ series }) => {
      const evaluation = evaluations.find((one) => one.series === series.slug);
      if (evaluation === undefined) return [];
      return [
        {
          outcome: evaluation.outcome,
          word: outcomeText(evaluation.outcome, evaluation.reason, point, isFall(figure)),
          difference: differenceWords(evaluation.settled, figure, series, multiplier),
        },
      ];
    }),
    headline: {
      outcome: headline.outcome,
      word:
        headline.outcome === "depends"
          ? "depends"
          : outcomeText(headline.outcome, headline.outcome === "notComparable" ? evaluations[0]?.reason : undefined, point, isFall(figure)),
    },
  };
}

function outturnLine(
  { figure, evaluations }: JudgedFigure,
  held: SeriesHistory,
  title: string,
  multiplier: number,
): readonly OutturnLine[] {
  const { series, observations } = held;
  const settled = evaluations.find((one) => one.series === series.slug)?.settled;
  if (!settled) return [];
  const used = observations.filter(({ id }) => settled.outturn.observations.includes(id));
  const outturn = settled.outturn.value ?? settled.outturn.growth ?? settled.outturn.change;
  const last = used.toSorted((a, b) => a.knownOn.localeCompare(b.knownOn)).at(-1);
  if (outturn === null || last === undefined) return [];
  const value = typeof outturn === "string" ? outturn : (outturn.low ?? outturn.high);
  if (value === null) return [];
  return [
    {
      key: last.id,
      title,
      value,
      reading: typeof outturn === "string" ? null : readingOfValue(used, figure.measure),
      label: outturnLabel(settled, figure, series, multiplier),
      publicOn: last.knownOn,
      publicText: `${formatDay(last.releasedOn, "short")}${used.some((one) => isRevision(one, held, figure.measure)) ? ", revised" : ""}`,
    },
  ];
}

/** "240.11" at the power of ten of the axis, "+12.5" of a change, "nearly +25%". */
function outturnLabel(settled: Judgement, figure: Figure, series: Series, multiplier: number): string {
  const { value, change } = settled.outturn;
  const number = value ?? change;
  if (isRate(figure.measure, figure.unit) || typeof number !== "string")
    return formatBesideAxis(outturnText(settled, figure.measure, unitOf(figure, series), "bare"), multiplier);
  const digits = formatAt(number, multiplier, 3);
  return figure.measure === "change" && Number(number) > 0 ? `+${digits}` : digits;
}

/** "by 10.11" at the power of ten of the axis, "by 3.7 points"; null without a difference. */
function differenceWords(settled: Judgement | null, figure: Figure, series: Series, multiplier: number): string | null {
  const difference = settled?.difference ?? null;
  if (settled === null || difference === null || Number(difference) === 0) return null;
  if (!isRate(figure.measure, figure.unit)) return `by ${formatAt(difference.replace("-", ""), multiplier, 2)}`;
  return `by ${differenceText(settled, figure.measure, unitOf(figure, series), "bare")?.replace(/^[+−]/, "")}`;
}

function isRevision({ id, period }: ObservationToJudge, held: SeriesHistory, measure: Measure): boolean {
  return (
    isRevised(held, period, id, measure === "growth" ? "growth" : "level") || (measure === "growth" && isRevised(held, period, id, "level"))
  );
}

/** The reading of a hedged or bounded value; null when the outturn is computed from several values. */
function readingOfValue(used: readonly ObservationToJudge[], measure: Measure): OutturnLine["reading"] {
  const [only, more] = used;
  const stated = measure === "growth" ? only?.growth : only?.value;
  if (more !== undefined || !stated) return null;
  const { low, high } = allowedOf(stated, measure === "growth");
  return [low && plain(low), high && plain(high)];
}

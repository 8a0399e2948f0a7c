import { decidingJudgement } from "../../domain/judging/deciding-judgement";
import type { Evaluation } from "../../domain/judging/evaluation";
import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Observation } from "../../domain/ledger/observation";
import type { Series } from "../../domain/ledger/series";
import { sharedYearNaming } from "../../domain/ledger/year-naming";
import { parsePeriod } from "../../domain/time/period";
import { groupBy } from "../../domain/values/group-by";
import { formatDay, formatPeriod } from "../../format/days";
import { formatStated } from "../../format/numbers";
import { outcomeText } from "../../format/outcome-text";
import { differenceText, isFall, numberText, unitOf } from "../../format/outturn-text";
import { speakerNames } from "../../format/speakers";
import { type AsOfContext, addressAt } from "../../input/query/as-of-context";
import { basisNames } from "../../wording/basis-name";
import type { ChartDescription } from "../model/description";
import { isYearKind, periodKind } from "../outturn/build/drawn-periods";
import { type ObservedValue, observedValues } from "../outturn/build/observed-values";
import type { OutturnRows } from "../outturn/outturn-rows";
import type { PeriodCard, PeriodCards, PublishedLine, StatedLine } from "./period-card";

/** The cards of the periods that a chart of an indicator draws, on all its bases; none for a chart that has no periods to choose. */
export function periodCards(description: ChartDescription, judged: JudgedIndicator, context: AsOfContext): PeriodCards {
  const charts = chartsIn(description);
  const [main] = charts;
  if (main === undefined) return {};
  const keys = [...new Set(charts.flatMap(({ periods }) => periods.map(({ key }) => key)))];
  const published = publishedLines(main, keys, judged, context.asOf);
  const drawn = new Set(charts.flatMap(({ stated }) => stated.map(({ key }) => key)));
  const figures = groupBy(
    judged.figures.filter(({ figure }) => drawn.has(figure.id)),
    ({ figure }) => figure.period?.text ?? "",
  );
  const { series } = judged.facts;
  const against = series.find(({ slug }) => slug === main.bases[0]?.key) ?? null;
  const names = basisNames(series, series);
  const years = sharedYearNaming(series);
  const cardOf = (key: string): PeriodCard => {
    const period = parsePeriod(key);
    return {
      title: period === null ? key : formatPeriod(period, "long", years),
      published: published.get(key) ?? [],
      against: against && (names.get(against.slug) ?? against.title),
      stated: (figures.get(key) ?? []).map((one) => statedLine(one, against, series, names, context)),
    };
  };
  return Object.fromEntries(keys.map((key) => [key, cardOf(key)]));
}

/** The charts with periods that a description has. */
function chartsIn({ kind, rows }: ChartDescription): readonly OutturnRows[] {
  if (kind === "outturn") return [rows];
  return kind === "panels" ? rows.panels : [];
}

/** What every basis of the indicator published for each period, by the period's key. */
function publishedLines(
  { measure, stated }: OutturnRows,
  keys: readonly string[],
  judged: JudgedIndicator,
  asOf: string,
): ReadonlyMap<string, readonly PublishedLine[]> {
  const periods = keys.flatMap((key) => parsePeriod(key) ?? []);
  const kind = periods[0] === undefined ? null : periodKind(periods[0]);
  const [figure] = stated.flatMap(({ key }) => judged.byId.get(key)?.figure ?? []);
  const observations = new Map(judged.facts.releases.flatMap((release) => release.observations.map((one) => [one.id, one] as const)));
  const names = basisNames(judged.facts.series, judged.facts.series);
  const lines = judged.history.series.flatMap((held) => {
    const over = measure === "level" ? null : (figure?.over ?? held.series.over ?? "yearEarlier");
    const asked = { measure, over, asOf };
    return observedValues(held, judged.facts.indicator.aggregation, periods, asked, kind !== null && isYearKind(kind)).map((value) => ({
      key: value.period.text,
      line: {
        key: held.series.slug,
        basis: names.get(held.series.slug) ?? held.series.title,
        number: numberOf(value, measure, held.series),
        when: whenOf(value, observations.get(value.id)),
      },
    }));
  });
  return new Map([...groupBy(lines, ({ key }) => key)].map(([key, own]) => [key, own.map(({ line }) => line)]));
}

function numberOf({ stated, value }: ObservedValue, measure: OutturnRows["measure"], { unit }: Series): string {
  const own = measure === "growth" ? null : unit;
  return stated === null ? numberText(value, measure, own, "short") : formatStated(stated, measure, own, "short");
}

/** "12 Jan 2024, provisional", "10 Dec 2023, January to November". */
function whenOf({ covers, period, computed, status }: ObservedValue, observation: Observation | undefined): string {
  const parts = [
    observation && formatDay(observation.releasedOn, "short"),
    observation?.releasedOnBasis === "report" && "by report",
    covers !== period && formatPeriod(covers, "long", null),
    status === "P" && "provisional",
    computed && "computed",
  ];
  return parts.filter(Boolean).join(", ");
}

function statedLine(
  { figure, statement, evaluations }: JudgedFigure,
  against: Series | null,
  series: readonly Series[],
  names: ReadonlyMap<string, string>,
  context: AsOfContext,
): StatedLine {
  const outcomeOn = (evaluation: Evaluation | undefined) => ({
    outcome: evaluation?.outcome ?? ("notComparable" as const),
    words: outcomeWords(figure, evaluation, series),
  });
  const own = outcomeOn(evaluations.find((one) => one.series === against?.slug));
  const others = evaluations.filter((one) => one.series !== against?.slug && one.outcome !== own.outcome && isDecided(one));
  return {
    key: figure.id,
    number: formatStated(figure.stated, figure.measure, figure.unit, "short"),
    who: speakerNames(statement),
    day: formatDay(statement.statedOn, "short"),
    ...own,
    elsewhere: others.map((one) => ({ basis: names.get(one.series) ?? one.series, ...outcomeOn(one) })),
    href: addressAt(`/statements/${statement.id}`, context),
  };
}

function isDecided({ outcome }: Evaluation): boolean {
  return outcome === "above" || outcome === "below" || outcome === "within";
}

/** "$10.1bn above", "within", "not comparable". */
function outcomeWords(figure: JudgedFigure["figure"], evaluation: Evaluation | undefined, series: readonly Series[]): string {
  const words = outcomeText(evaluation?.outcome ?? "notComparable", evaluation?.reason, figure.stated.shape === "point", isFall(figure));
  const basis = series.find(({ slug }) => slug === evaluation?.series);
  const judging = evaluation && decidingJudgement(evaluation, figure);
  const aside = evaluation?.aside === undefined ? "" : " (not counted)";
  const difference = judging && basis && differenceText(judging, figure.measure, unitOf(figure, basis), "short");
  if (!difference || difference === "0") return `${words}${aside}`;
  return `${difference.replace(/^[+−]/, "")} ${evaluation?.outcome}${aside}`;
}

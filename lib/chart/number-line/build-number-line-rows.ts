import { Decimal } from "decimal.js";
import { decidingJudgement } from "../../domain/judging/deciding-judgement";
import type { Evaluation } from "../../domain/judging/evaluation";
import type { JudgedFigure } from "../../domain/judging/judged-indicator";
import type { Judgement } from "../../domain/judging/judgement";
import type { FigureToJudge, StatementToJudge } from "../../domain/ledger/statement";
import { yearNamingOf } from "../../domain/ledger/year-naming";
import { judgedPeriod } from "../../domain/time/deadline";
import { yearEarlier } from "../../domain/time/period";
import { plain, toBase } from "../../domain/values/quantity";
import { isNumber, isRate } from "../../domain/values/stated-value";
import type { History, SeriesHistory } from "../../domain/vintages/history";
import { inForceOn } from "../../domain/vintages/vintage";
import { formatDay, formatPeriod } from "../../format/days";
import { formatGrowth, formatStated, formatUnitAt } from "../../format/numbers";
import { basisNames } from "../../wording/basis-name";
import { computedText } from "../outturn/build/number-text";
import { commonMultiplier } from "../outturn/build/stated-row";
import { statedBoundsOf } from "../plan/stated-bounds-of";
import type { NumberLineActual, NumberLineBasis, NumberLineRows, NumberLineValue } from "./number-line-rows";
import { actualText, differenceWords } from "./row-words";

/** More rows than this are left out; the statement's page has all bases. */
const MAX_BASES = 6;

type Judged = JudgedFigure<StatementToJudge>;

/**
 * A figure on a number line: a row for every basis that counts and has a published value, at most six. One basis without a value has an
 * empty row at the end; of several the verdict beside the line tells. `companions` are other figures of its statement: a growth stated for
 * the same period is drawn as the level it comes to, and judged beside it. Null while nothing is published on any basis, and where no
 * basis counts.
 */
export function buildNumberLineRows(judged: Judged, companions: readonly Judged[], history: History, asOf: string): NumberLineRows | null {
  const { figure, statement } = judged;
  const multiplier = isRate(figure.measure, figure.unit) ? 0 : commonMultiplier([figure.stated]);
  const counting = judged.evaluations.filter(({ counts }) => counts);
  const held = counting.flatMap((evaluation) => {
    const series = history.series.find((one) => one.series.slug === evaluation.series);
    return series === undefined ? [] : [{ evaluation, series, judging: decidingJudgement(evaluation, figure) }];
  });
  if (held.every(({ judging }) => judging === null)) return null;
  const empty = held.filter(({ judging }) => judging === null);
  const shown = [...held.filter(({ judging }) => judging !== null), ...(empty.length > 1 ? [] : empty)].slice(0, MAX_BASES);
  const names = basisNames(
    shown.map(({ series }) => series.series),
    history.series.map(({ series }) => series),
  );
  const growth = companionGrowth(figure, companions);
  return {
    key: figure.id,
    stated: statedBoundsOf(figure.stated, isRate(figure.measure, figure.unit)),
    statedText: formatStated(withoutCentral(figure.stated), figure.measure, figure.unit, "short"),
    saidText: `said ${formatDay(statement.statedOn, "long")}`,
    unit: isRate(figure.measure, figure.unit) ? "percent" : formatUnitAt(figure.unit ?? "", multiplier),
    multiplier,
    signed: figure.measure !== "level",
    bases: shown.map(({ evaluation, series, judging }): NumberLineBasis => {
      const base = baseOf(figure, series, multiplier, asOf);
      return {
        key: series.series.slug,
        name: names.get(series.series.slug) ?? series.series.title,
        actual: judging && actualOf(judging, figure, multiplier),
        base: base?.shown ?? null,
        implied: base && growth && impliedBy(growth.figure, base.level, multiplier),
        verdicts: [
          { outcome: evaluation.outcome, text: differenceWords(figure, evaluation, series.series) },
          ...(growth === null ? [] : growthVerdict(growth, series)),
        ],
      };
    }),
  };
}

function withoutCentral(stated: FigureToJudge["stated"]): FigureToJudge["stated"] {
  return stated.shape === "range" ? { ...stated, central: null } : stated;
}

function actualOf({ outturn }: Judgement, figure: FigureToJudge, multiplier: number): NumberLineActual | null {
  const value = outturn.value ?? outturn.growth ?? outturn.change;
  if (value === null) return null;
  if (typeof value === "string") return { value, text: computedText(value, figure.measure, multiplier), reading: null };
  const drawn = value.low ?? value.high;
  if (drawn === null) return null;
  const text =
    value.hedge === null
      ? computedText(drawn, figure.measure, multiplier)
      : `${value.hedge} ${computedText(drawn, figure.measure, multiplier)}`;
  return { value: drawn, text, reading: value.low === value.high ? null : [value.low, value.high] };
}

/** The level of a year before, as in force on the day; null for growth and changes, and where it is not one number. */
function baseOf(
  figure: FigureToJudge,
  { series, tracks }: SeriesHistory,
  multiplier: number,
  asOf: string,
): { readonly level: Decimal; readonly shown: NumberLineValue } | null {
  if (figure.measure !== "level" || figure.period === null) return null;
  const period = yearEarlier(judgedPeriod(figure.period, figure.timing));
  const held = inForceOn(tracks.get(period.text)?.value ?? [], asOf);
  if (held === null || !isNumber(held.stated)) return null;
  const level = toBase(held.stated.value);
  const text = `${formatPeriod(period, "short", yearNamingOf(series))}: ${computedText(plain(level), "level", multiplier)}`;
  return { level, shown: { value: plain(level), text } };
}

/** Growth over the year before that the same statement gives for the same period. */
function companionGrowth(figure: FigureToJudge, companions: readonly Judged[]): Judged | null {
  if (figure.measure !== "level") return null;
  const found = companions.find(
    ({ figure: other }) =>
      other.id !== figure.id &&
      other.measure === "growth" &&
      other.over === "yearEarlier" &&
      other.stated.shape === "point" &&
      other.nature === figure.nature &&
      other.timing === figure.timing &&
      other.period?.text === figure.period?.text,
  );
  return found ?? null;
}

function impliedBy({ stated }: FigureToJudge, base: Decimal, multiplier: number): NumberLineValue | null {
  if (stated.shape !== "point") return null;
  const rate = new Decimal(stated.value.digits);
  const value = base.times(rate.plus(100)).dividedBy(100);
  const words = formatGrowth(rate.abs()).replace("+", "");
  return {
    value: plain(value),
    text: `${words} ${rate.isNegative() ? "less" : "more"}: ${computedText(plain(value), "level", multiplier)}`,
  };
}

function growthVerdict({ figure, evaluations }: Judged, { series }: SeriesHistory): NumberLineBasis["verdicts"] {
  const evaluation = evaluations.find((one: Evaluation) => one.series === series.slug && one.counts);
  const judging = evaluation && decidingJudgement(evaluation, figure);
  if (evaluation === undefined || !judging) return [];
  const stated = formatStated(figure.stated, "growth", figure.unit, "short");
  const words = differenceWords(figure, evaluation, series);
  return [
    {
      outcome: evaluation.outcome,
      text: `${actualText(judging, figure, series)}, ${words}${/below$|above$/.test(words) ? ` ${stated}` : ""}`,
    },
  ];
}

import type { PlainReading } from "../judging/evaluation";
import { plainReading } from "../judging/evaluation";
import type { JudgedFigure } from "../judging/judged-indicator";
import { readFigure } from "../judging/judgement";
import type { Measure, StatementSpeaker } from "../ledger/statement";
import { type Decimal, exact } from "../values/quantity";

/** One figure in the path of statements about a period (rule 13). */
export type PathItem = {
  /** Ids. */
  readonly figure: string;
  readonly statement: string;
  readonly statedOn: string;
  readonly speakers: readonly StatementSpeaker[];
  readonly reading: PlainReading;
  /** Id of the earlier figure that it restates or re-dates. */
  readonly restates?: string;
  /**
   * By series: true when its |error| against the settled outturn is smaller than that of the previous figure by one of its speakers
   * in an earlier statement, false when larger. Null for the first figure, an open bound, equal errors, or no outturn.
   */
  readonly towards: Readonly<Record<string, boolean | null>>;
};

/** All figures for one period and measure of an indicator, in the order given: by day stated, as from `judgeIndicator`. */
export function pathOf(judged: readonly JudgedFigure[], periodText: string, measure: Measure): readonly PathItem[] {
  const figures = judged.filter(({ figure }) => figure.period?.text === periodText && figure.measure === measure);
  return figures.map((one, index) => {
    const { figure, statement, evaluations } = one;
    const earlier = figures.slice(0, index).filter((before) => before.statement.id !== statement.id && sharesSpeaker(before, one));
    return {
      figure: figure.id,
      statement: statement.id,
      statedOn: statement.statedOn,
      speakers: statement.speakers,
      reading: plainReading(readFigure(figure)),
      ...(figure.restates !== null && { restates: figure.restates }),
      towards: Object.fromEntries(evaluations.map(({ series }) => [series, isTowards(one, earlier, series)])),
    };
  });
}

function isTowards(figure: JudgedFigure, earlier: readonly JudgedFigure[], series: string): boolean | null {
  const error = distanceOn(figure, series);
  const before = earlier.map((one) => distanceOn(one, series)).findLast((distance) => distance !== null);
  if (error === null || before === undefined || before === null || error.equals(before)) return null;
  return error.lessThan(before);
}

/** |error| against the settled outturn, in base units or points; null when there is none. */
function distanceOn({ evaluations }: JudgedFigure, slug: string): Decimal | null {
  const error = evaluations.find(({ series }) => series === slug)?.settled?.error ?? null;
  return error === null ? null : exact(error).abs();
}

function sharesSpeaker(a: JudgedFigure, b: JudgedFigure): boolean {
  return a.statement.speakers.some(({ slug }) => b.statement.speakers.some((speaker) => speaker.slug === slug));
}

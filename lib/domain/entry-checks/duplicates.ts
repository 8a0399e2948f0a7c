import type { Citation } from "../ledger/source";
import type { Figure, NewSpeaker, Statement } from "../ledger/statement";
import { daysBetween, firstDayOf, lastDayOf } from "../time/day";
import { samePeriod } from "../time/period";
import { boundsOf } from "../values/stated-value";

/** An existing statement that a new one may repeat, and the ids of its repeated figures. */
export type Duplicate = { readonly statement: Statement; readonly figures: readonly string[] };

/** Reports of one statement can differ by days: the same number by the same speaker this close is likely the same statement. */
export const NEAR_DAYS = 3;

/**
 * The existing statements that a new one may repeat: by one of its speakers, within three days, with one of its numbers (indicator,
 * measure, period and bounds). Most repeated figures first.
 */
export function duplicatesOf(
  entered: { readonly statedOn: string; readonly speakers: readonly NewSpeaker[]; readonly figures: readonly Figure[] },
  held: readonly Statement[],
): readonly Duplicate[] {
  return held
    .filter((statement) => sharesSpeaker(entered.speakers, statement) && isNear(entered.statedOn, statement.statedOn))
    .map((statement) => {
      const repeated = statement.figures.filter((figure) => entered.figures.some((one) => isSameNumber(one, figure)));
      return { statement, figures: repeated.map(({ id }) => id) };
    })
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => b.figures.length - a.figures.length);
}

/** The existing statements that cite one of these URLs. */
export function reportedAt(urls: readonly string[], held: readonly Statement[]): readonly Statement[] {
  const cites = ({ source }: Citation) => source.url !== null && urls.includes(source.url);
  return held.filter(({ citations }) => citations.some(cites));
}

function sharesSpeaker(speakers: readonly NewSpeaker[], { speakers: held }: Statement): boolean {
  return speakers.some((speaker) =>
    held.some(({ slug, name, kind }) => ("slug" in speaker ? speaker.slug === slug : speaker.name === name && speaker.kind === kind)),
  );
}

/** True when some day of one date is within three days of some day of the other. */
function isNear(a: string, b: string): boolean {
  return daysBetween(lastDayOf(a), firstDayOf(b)) <= NEAR_DAYS && daysBetween(lastDayOf(b), firstDayOf(a)) <= NEAR_DAYS;
}

function isSameNumber(a: Figure, b: Figure): boolean {
  const isSamePeriod = a.period === null || b.period === null ? a.period === b.period : samePeriod(a.period, b.period);
  if (a.indicator !== b.indicator || a.measure !== b.measure || !isSamePeriod) return false;
  const [low, high] = boundsOf(a.stated);
  const [otherLow, otherHigh] = boundsOf(b.stated);
  return same(low, otherLow) && same(high, otherHigh);
}

function same(a: ReturnType<typeof boundsOf>[0], b: ReturnType<typeof boundsOf>[0]): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}

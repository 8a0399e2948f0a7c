import { areaKey } from "./area-groups";
import type { HomeIndicator } from "./home-indicator";
import { type JudgedRow, newestDecisionFirst } from "./judged-row";

/** Rows that the front page lists, and how many of them may be of one indicator, so that no subject fills the page. */
const MAX_ROWS = 9;
const MAX_OF_ONE = 3;
const MAX_ALSO = 3;

/** What the front page tells of figures that were decided. */
export type FrontPage = {
  /** Null while nothing is decided. */
  readonly lead: JudgedRow | null;
  /** Whether the lead is the one asked for. */
  readonly isPinned: boolean;
  /** One row each of other areas, or of other indicators where there are few areas. */
  readonly also: readonly JudgedRow[];
  /** Newest decision first. */
  readonly rows: readonly JudgedRow[];
};

/**
 * Chooses what leads: the pinned statement where it has a decided figure; else the newest decided figure that depends on the basis; else the
 * newest decided. Beside it stand others by the same rule.
 */
export function arrangeFrontPage(indicators: readonly HomeIndicator[], pinned: string | null): FrontPage {
  const decided = indicators.flatMap((one) => one.decided).sort(newestDecisionFirst);
  const ranked = [...decided.filter(isDependent), ...decided.filter((row) => !isDependent(row))];
  const asked = ranked.find(({ statements }) => statements.some(({ id }) => id === pinned)) ?? null;
  const lead = asked ?? ranked[0] ?? null;
  return {
    lead,
    isPinned: asked !== null,
    also: lead === null ? [] : besides(lead, ranked),
    rows: firstOfEach(decided, MAX_OF_ONE, indicatorOf).slice(0, MAX_ROWS),
  };
}

/** One row of each other area first; where there are too few areas, one of each other indicator. */
function besides(lead: JudgedRow, ranked: readonly JudgedRow[]): readonly JudgedRow[] {
  const others = firstOfEach([lead, ...ranked], 1, indicatorOf).slice(1);
  const ofAreas = firstOfEach([lead, ...others], 1, ({ indicator }) => areaKey(indicator)).slice(1);
  return [...new Set([...ofAreas, ...others])].slice(0, MAX_ALSO);
}

function isDependent({ judged }: JudgedRow): boolean {
  return judged.headline.outcome === "depends";
}

/** At most `count` rows of each key. */
function firstOfEach(rows: readonly JudgedRow[], count: number, keyOf: (row: JudgedRow) => string): readonly JudgedRow[] {
  const counts = new Map<string, number>();
  return rows.filter((row) => {
    const key = keyOf(row);
    const seen = counts.get(key) ?? 0;
    counts.set(key, seen + 1);
    return seen < count;
  });
}

function indicatorOf({ indicator }: JudgedRow): string {
  return indicator.slug;
}

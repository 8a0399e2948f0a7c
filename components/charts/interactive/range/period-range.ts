/** A run of neighbouring periods by their places in a list: `from` inclusive, `to` exclusive. */
export type PeriodRange = { readonly from: number; readonly to: number };

/** Fewer periods than this are not worth a chart. */
export const LEAST_PERIODS = 2;

/** The range moved and shortened to lie within `count` periods, of which it has at least two where there are two. */
export function clampRange({ from, to }: PeriodRange, count: number): PeriodRange {
  const length = clamp(to - from, Math.min(LEAST_PERIODS, count), count);
  const start = clamp(from, 0, count - length);
  return { from: start, to: start + length };
}

/**
 * The range with `factor` times as many periods, at least one more or fewer, and no more than `most`. The place `at`, as a share of the
 * range from its beginning, stays where it is.
 */
export function zoomRange(range: PeriodRange, count: number, factor: number, at = 0.5, most = count): PeriodRange {
  const before = range.to - range.from;
  const length = clamp(factor < 1 ? Math.floor(before * factor) : Math.ceil(before * factor), Math.min(LEAST_PERIODS, count), most);
  const from = Math.round(range.from + (before - length) * clamp(at, 0, 1));
  return clampRange({ from, to: from + length }, count);
}

/** The range moved by a number of periods, as far as there are any. */
export function panRange({ from, to }: PeriodRange, by: number, count: number): PeriodRange {
  const start = clamp(from + by, 0, count - (to - from));
  return { from: start, to: start + to - from };
}

/** The periods from one place to another, both inclusive and in either order. */
export function rangeBetween(one: number, other: number, count: number): PeriodRange {
  return clampRange({ from: Math.min(one, other), to: Math.max(one, other) + 1 }, count);
}

/**
 * The range with one edge moved to a place between periods (0 is before the first). It stays two periods before the other, and takes the
 * other along where more than `most` would lie between them.
 */
export function moveEdge({ from, to }: PeriodRange, edge: "from" | "to", place: number, count: number, most = count): PeriodRange {
  const least = Math.min(LEAST_PERIODS, count);
  if (edge === "from") {
    const start = clamp(place, 0, to - least);
    return { from: start, to: Math.min(to, start + most) };
  }
  const end = clamp(place, from + least, count);
  return { from: Math.max(from, end - most), to: end };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** A point; x and y in pixels. */
export type Sample = { readonly x: number; readonly y: number };

/**
 * Indexes of at most `count` points that keep the shape of a line, the first and the last among them: largest triangle
 * three buckets (Steinarsson, Downsampling Time Series for Visual Representation, 2013).
 */
export function downsample(points: readonly Sample[], count: number): readonly number[] {
  if (points.length <= count || count < 3) return points.map((_, index) => index);
  const selected = [0];
  const size = (points.length - 2) / (count - 2);
  for (let bucket = 0; bucket < count - 2; bucket++) {
    const from = Math.floor(bucket * size) + 1;
    const to = Math.floor((bucket + 1) * size) + 1;
    const next = points.slice(to, Math.min(points.length, Math.floor((bucket + 2) * size) + 1));
    selected.push(farthest(points, from, to, points[selected.at(-1) ?? 0], middleOf(next.length > 0 ? next : points.slice(-1))));
  }
  return [...selected, points.length - 1];
}

/** The point of a bucket that makes the largest triangle with the previous kept point and the middle of the next bucket. */
function farthest(points: readonly Sample[], from: number, to: number, before: Sample | undefined, after: Sample): number {
  let best = from;
  let largest = -1;
  for (let index = from; index < to; index++) {
    const point = points[index];
    if (point === undefined || before === undefined) continue;
    const area = Math.abs((before.x - after.x) * (point.y - before.y) - (before.x - point.x) * (after.y - before.y));
    if (area > largest) [best, largest] = [index, area];
  }
  return best;
}

function middleOf(points: readonly Sample[]): Sample {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

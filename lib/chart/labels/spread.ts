/**
 * Moves sorted positions apart until neighbours are at least `gap` pixels from each other, all between `low` and `high`:
 * first down, then up. Null when they do not fit.
 */
export function spreadPositions(positions: readonly number[], gap: number, low: number, high: number): readonly number[] | null {
  if (high - low < gap * (positions.length - 1)) return null;
  const placed: number[] = [];
  for (const position of positions) placed.push(Math.max(position, low, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  let ceiling = high;
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = Math.min(placed[index] ?? ceiling, ceiling);
    ceiling = (placed[index] ?? ceiling) - gap;
  }
  return placed;
}

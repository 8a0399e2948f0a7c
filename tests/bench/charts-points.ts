/** Sizes of the indicators that the bench of pages looks at; the page of 42 points is the one that others were measured on. */
export const POINTS = [10, 42, 1000, 10_000] as const;

export function slugOf(points: number): string {
  return `points-${points}`;
}

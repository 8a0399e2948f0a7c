import type { ThenNowPoint } from "./then-now-rows";

/** Whether a value was published or changed between the two days. */
export function isChanged({ before, after }: ThenNowPoint): boolean {
  return after !== null && (before === null || Number(before.value) !== Number(after.value));
}

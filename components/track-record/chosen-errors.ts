import type { ErrorList } from "@/lib/domain/track-record/error-record";
import { errorsKey } from "./labels";

/** The requested errors, otherwise those with the most figures. */
export function chosenErrors(lists: readonly ErrorList[], shown: string | null): ErrorList | null {
  return lists.find((one) => errorsKey(one) === shown) ?? lists.toSorted((a, b) => b.points.length - a.points.length)[0] ?? null;
}

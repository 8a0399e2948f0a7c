import { parsePeriod } from "../domain/time/period";
import { formatPeriod } from "./days";

/** A period's text in words: "January–November 2023"; other text is returned unchanged. */
export function periodText(text: string, length: "long" | "short" = "long"): string {
  const period = parsePeriod(text);
  return period === null ? text : formatPeriod(period, length);
}

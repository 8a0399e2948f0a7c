import { parsePeriod } from "../domain/time/period";
import { formatPeriod } from "./days";

/** A period's text in words: "January–November 2023"; a text that is no period as it is. */
export function periodText(text: string, length: "long" | "short" = "long"): string {
  const period = parsePeriod(text);
  return period === null ? text : formatPeriod(period, length);
}

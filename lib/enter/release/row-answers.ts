import { rowValues } from "../../input/form/form-state";
import type { FormValues } from "../../input/form/parse-form";

/** Prefixes of the intents that answer a warning about rows of the release form; row numbers follow, parted by commas. */
export const FORECAST_INTENT = "forecast:";
export const DROP_INTENT = "drop:";

/** The values with rows made forecasts (status F), or without their values; null for any other intent. */
export function answerRows(intent: string, values: FormValues): { readonly values: FormValues; readonly focus: string } | null {
  const [, kind = "", list = ""] = /^(forecast|drop):(\d{1,4}(?:,\d{1,4}){0,499})$/.exec(intent) ?? [];
  const rows = list === "" ? [] : list.split(",").map((number) => `observations.${number}`);
  const [first] = rows;
  if (first === undefined) return null;
  if (kind === "forecast")
    return { values: { ...values, ...Object.fromEntries(rows.map((row) => [`${row}.status`, "F"])) }, focus: `${first}.number` };
  return { values: rows.reduce(withoutValue, values), focus: "observations" };
}

/** A row with a growth keeps it; any other row is taken out whole. */
function withoutValue(values: FormValues, row: string): FormValues {
  if ((rowValues(values, row).growth ?? "").trim() !== "") return { ...values, [`${row}.number`]: "" };
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(`${row}.`)));
}

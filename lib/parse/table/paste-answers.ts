import type { DecimalMark } from "../number";
import type { PastedChoices } from "./pasted-table";
import type { MonthNumber } from "./period-cell";

/** Form values by field name. */
type Values = Readonly<Record<string, string>>;

/** What the paste box has answered: the fields beside it, by name. Answers are dropped once a table is filled without a question. */
export const PASTE_ANSWERS = ["paste.decimal", "paste.months", "paste.negative", "paste.periods", "paste.zeros"] as const;

/** The answers of the form, for `readPastedTable`. */
export function readPasteAnswers(
  values: Values,
): Required<Pick<PastedChoices, "decimal" | "months" | "isNegative" | "periods" | "keepsZeros">> {
  const negative = oneOf(values["paste.negative"], ["yes", "no"]);
  return {
    decimal: oneOf<DecimalMark>(values["paste.decimal"], ["point", "comma"]),
    months: oneOf<MonthNumber>(values["paste.months"], ["year", "day"]),
    isNegative: negative === null ? null : negative === "yes",
    periods: values["paste.periods"] || null,
    keepsZeros: values["paste.zeros"] === "keep",
  };
}

/** The values without the table and its answers. */
export function withoutPaste(values: Values): Values {
  const answered = Object.fromEntries(PASTE_ANSWERS.filter((name) => name in values).map((name) => [name, ""]));
  return { ...values, ...answered, "paste.text": "" };
}

function oneOf<Word extends string>(text: string | undefined, words: readonly Word[]): Word | null {
  return words.find((word) => word === text) ?? null;
}

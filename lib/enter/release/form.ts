import { recordRelease } from "../../db/entities/releases";
import { ledgerHead } from "../../db/ledger/ledger";
import type { NewRelease } from "../../domain/ledger/release";
import type { Issue } from "../../domain/values/result";
import { rowValues } from "../../input/form/form-state";
import type { FormValues } from "../../input/form/parse-form";
import { releaseInput } from "../../input/release";
import { typedObservationField } from "../../parse/observation";
import { fiscalYearProblem } from "../../parse/period-problem";
import { fillRows } from "../../parse/table/fill-rows";
import type { FormDefinition, RedrawnForm } from "../handle-form";
import { autofillSources } from "../statement/autofill-sources";
import { readSeriesOptions } from "./options";
import { releaseBody } from "./request-body";
import { answerRows } from "./row-answers";
import { checkRelease } from "./rules";
import { readReleaseWarnings } from "./warnings";

const COPIED = ["series", "multiplier", "status"] as const;

/** The release form. */
export const releaseForm: FormDefinition<NewRelease> = {
  schema: releaseInput,
  body: releaseBody,
  placeIssue,
  lists: { citations: { first: "source.url" }, observations: { first: "period", fill: nextRow } },
  autofill: autofillSources,
  redraw,
  check: checkRelease,
  warn: readReleaseWarnings,
  write: recordRelease,
};

/** A new row is usually about the same series as the last. */
function nextRow(last: FormValues): FormValues {
  return { shape: "point", ...Object.fromEntries(COPIED.map((name) => [name, last[name] ?? ""])) };
}

/** "fill" fills the rows from the pasted table; "forecast:7" and "drop:7" answer a warning; "open:observations.7" shows a whole row. */
function redraw(intent: string, values: FormValues): Promise<RedrawnForm> | null {
  if (intent === "fill") return fill(values);
  const answered = answerRows(intent, values);
  if (answered !== null) return Promise.resolve({ ...answered, issues: [] });
  const [, row] = /^open:(observations\.\d{1,4})$/.exec(intent) ?? [];
  if (row === undefined) return null;
  const shape = values[`${row}.shape`] || "point";
  return Promise.resolve({
    values: { ...values, [`${row}.opened`]: "1", [`${row}.shape`]: shape },
    issues: [],
    focus: `${row}.hedge`,
  });
}

async function fill(values: FormValues): Promise<RedrawnForm> {
  const { first, ...filled } = fillRows(values, await readSeriesOptions(await ledgerHead()));
  return { ...filled, focus: first === null ? null : `observations.${first}.number` };
}

/** Moves an issue of the schema to the form field where the user can correct it. */
function placeIssue({ path, message }: Issue, values: FormValues): Issue {
  const [list, number, ...field] = path;
  if (list === "observations" && field.length > 0) {
    const row = rowValues(values, `observations.${number}`);
    const words = field[0] === "period" ? (fiscalYearProblem(row.period ?? "") ?? message) : message;
    return { path: [list, number ?? 0, typedObservationField(field, row)], message: words };
  }
  if (list === "citations" && field.length === 0) return { path: path.length === 1 ? [list, 0, "source", "url"] : path, message };
  if (list === "citations" && field.length === 1 && field[0] === "source")
    return { path: [...path, "url"], message: "Say which document it is: an address, or a title." };
  return { path, message };
}

import { recordCitation } from "../../db/entities/add-citation";
import { recordStatement } from "../../db/entities/statements";
import { ledgerHead } from "../../db/ledger/ledger";
import type { NewStatement } from "../../domain/ledger/statement";
import type { Issue } from "../../domain/values/result";
import { rowValues } from "../../input/form/form-state";
import type { FormValues } from "../../input/form/parse-form";
import { statementInput } from "../../input/statement";
import { typedField } from "../../parse/figure";
import { fiscalYearProblem } from "../../parse/period-problem";
import { readUnit } from "../../parse/unit";
import { today } from "../../today";
import type { FormDefinition, RedrawnForm } from "../handle-form";
import { autofillSources } from "./autofill-sources";
import { statementBody } from "./request-body";
import { checkStatement } from "./rules";
import { CITE_INTENT, findDuplicates, readStatementWarnings, statementAgreement } from "./warnings";

const COPIED = ["indicator", "nature", "timing", "period", "multiplier"] as const;

/** The statement form. */
export const statementForm: FormDefinition<NewStatement> = {
  schema: statementInput,
  body: statementBody,
  placeIssue,
  lists: {
    speakers: { first: "name" },
    citations: { first: "source.url" },
    figures: { first: "measure", fill: nextFigure },
  },
  autofill: autofillSources,
  check: checkStatement,
  warn: readStatementWarnings,
  agree: statementAgreement,
  redraw,
  write: recordStatement,
  other: (intent, statement, actor) =>
    intent.startsWith(CITE_INTENT) ? addSource(intent.slice(CITE_INTENT.length), statement, actor) : null,
};

/** A new figure is usually about the same subject as the last. Of units only a currency is copied. */
function nextFigure(last: FormValues): FormValues {
  const unit = readUnit(last.unit ?? "");
  return {
    measure: "level",
    shape: "point",
    unit: /^[A-Z]{3}$/.test(unit) ? unit : "",
    ...Object.fromEntries(COPIED.map((name) => [name, last[name] ?? ""])),
  };
}

/** "projection:0" makes a reported figure a projection; "period:0:FY2019-20" gives a figure that period. */
function redraw(intent: string, values: FormValues): Promise<RedrawnForm> | null {
  const [, row, period] = /^period:(\d{1,4}):(.{1,60})$/.exec(intent) ?? [];
  if (row !== undefined && period !== undefined) {
    const name = `figures.${row}.period`;
    return Promise.resolve({ values: { ...values, [name]: period }, issues: [], focus: name });
  }
  const [, number] = /^projection:(\d{1,4})$/.exec(intent) ?? [];
  if (number === undefined) return null;
  const nature = `figures.${number}.nature`;
  return Promise.resolve({ values: { ...values, [nature]: "projection" }, issues: [], focus: nature });
}

/** Adds the form's first source to an existing statement, for the figures that both have. */
async function addSource(id: string, statement: NewStatement, actor: Parameters<typeof recordStatement>[1]) {
  const duplicate = (await findDuplicates(statement, { asOf: today(), ledger: await ledgerHead() })).find(
    (held) => held.statement.id === id,
  );
  const [citation] = statement.citations;
  if (citation === undefined) throw new RangeError("a statement without a citation was read");
  return recordCitation({ ...citation, statement: id, figures: duplicate?.figures ?? null }, actor);
}

/** Messages by field that replace those of the schema, which are written for callers of the API. */
const ADVICE: Readonly<Record<string, string>> = {
  multiplier: "Choose thousand, million, billion or trillion.",
  onBehalfOf: "No institution of this name is held. Enter it as a speaker first, or leave this empty.",
  kind: "Nobody of this name is held. Say whether it is a person or an institution.",
  inclusive: "Say which: at least (it counts), or more than (it does not).",
  indicator: "Choose an indicator.",
};

/** Moves an issue of the schema to the form field where the user can correct it, with the form's message. */
function placeIssue({ path, message }: Issue, values: FormValues): Issue {
  const [list, number = 0, ...rest] = path;
  const field = rest.map(String).join(".");
  switch (list) {
    case "figures":
      return field === "" ? { path, message } : placeFigureIssue(Number(number), field, message, values);
    case "speakers":
      if (path.length === 1) return { path: [list, 0, "name"], message: "Name the speaker." };
      return { path, message: ADVICE[field] ?? message };
    case "citations":
      if (path.length === 1) return { path: [list, 0, "source", "url"], message };
      return field === "source" || field === "source.title"
        ? { path: [list, number, "source", "url"], message: WHICH_DOCUMENT }
        : { path, message };
    default:
      return { path, message };
  }
}

const WHICH_DOCUMENT = "Say which document it is: an address, or a title.";

function placeFigureIssue(number: number, field: string, message: string, values: FormValues): Issue {
  if (field.startsWith("citations")) return { path: ["figures", number, "citations"], message };
  const isMissing = (values[`figures.${number}.${field}`] ?? "").trim() === "";
  const words = field === "indicator" && !isMissing ? message : (ADVICE[field] ?? message);
  const row = rowValues(values, `figures.${number}`);
  const typed = typedField(field, row);
  const isPeriod = field === "period" || typed === "overPeriod";
  return { path: ["figures", number, typed], message: isPeriod ? (fiscalYearProblem(row[typed] ?? "") ?? words) : words };
}

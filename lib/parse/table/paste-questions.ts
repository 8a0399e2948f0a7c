import { parsePeriod } from "../../domain/time/period";
import { formatPeriod } from "../../format/days";
import { formatCount } from "../../format/lists";
import type { PastedIssue, PastedTable } from "./pasted-table";
import type { CellQuestion } from "./read-cell";
import type { PastedColumn } from "./table-pairs";
import type { TrailingZeros } from "./trailing-zeros";

/** A message at a form field. */
export type FieldMessage = { readonly name: string; readonly message: string };

const FIELDS: Readonly<Record<CellQuestion, string>> = { decimal: "paste.decimal", sign: "paste.negative", months: "paste.months" };
const MOST_ISSUES = 40;

/** The questions that the table leaves open, each at the field that answers it. `isAnswered`: the user has left the zeros out. */
export function pasteQuestions(table: PastedTable, unplaced: readonly PastedColumn[], isAnswered: boolean): readonly FieldMessage[] {
  return [
    ...table.asked.map((question) => askCells(question, table.issues)),
    ...(table.periodHeadings.length > 0 ? [askPeriods(table.periodHeadings)] : []),
    ...table.columns.flatMap((column, at) =>
      unplaced.includes(column) ? [{ name: `paste.columns.${at}.use`, message: askSeries(column) }] : [],
    ),
    ...(table.zeros.length > 0 && !isAnswered ? [tellZeros(table.zeros)] : []),
  ];
}

/** Issues of unreadable cells at their form fields, `from` the first row. One question covers all the cells that it is about. */
export function cellMessages(issues: readonly PastedIssue[], list: string, from: number): readonly FieldMessage[] {
  const told = issues.flatMap((issue) => {
    const { at, field, asks, message } = issue;
    if (at === null || asks !== null) return [];
    return [{ name: `${list}.${from + at}.${field === "value" ? "number" : field}`, message: `${placeOf(issue)}: ${message}` }];
  });
  if (told.length <= MOST_ISSUES) return told;
  return [...told.slice(0, MOST_ISSUES), { name: "paste.text", message: `${told.length - MOST_ISSUES} more cells could not be read.` }];
}

function askCells(question: CellQuestion, issues: readonly PastedIssue[]): FieldMessage {
  const first = issues.find(({ asks }) => asks === question);
  return { name: FIELDS[question], message: `${first ? `${placeOf(first)}: ${first.message}` : ""} Then fill the rows again.` };
}

function askPeriods(headings: readonly string[]): FieldMessage {
  const named = headings.map((heading) => `“${heading}”`).join(" and ");
  return { name: "paste.periods", message: `${named} hold periods: say which one counts, and fill the rows again.` };
}

function askSeries({ heading, isShare }: PastedColumn): string {
  const reason = isShare ? `“${heading}” looks like a share or a rate, not like growth or an amount. ` : "";
  return `${reason}Say which series “${heading}” is, ${isShare ? "or leave it out, " : ""}and fill the rows again.`;
}

function tellZeros(zeros: readonly TrailingZeros[]): FieldMessage {
  const told = zeros.map(({ heading, first, last, count }) => {
    const span = first === last ? periodWords(first) : `${periodWords(first)} to ${periodWords(last)}`;
    return `${heading === null ? "" : `“${heading}”, `}${span}: ${formatCount(count, "zero", "zeros")} at the end`;
  });
  return {
    name: "paste.zeros",
    message: `${told.join("; ")}. They were left out, as placeholders for what is not known yet. If they were published as zero, say so and fill the rows again.`,
  };
}

function periodWords(text: string): string {
  const period = parsePeriod(text);
  return period === null ? text : formatPeriod(period, "short", null);
}

function placeOf({ row, column, text }: PastedIssue): string {
  return `“${text}” in row ${row}, column ${column}`;
}

import type { Series } from "../../domain/ledger/series";
import { yearNamingOf } from "../../domain/ledger/year-naming";
import type { YearNaming } from "../../domain/time/fiscal-year";
import { parsePeriod } from "../../domain/time/period";
import { writePeriod } from "../period-field";
import { readHeadingUnit } from "./heading-unit";
import { readPasteAnswers, withoutPaste } from "./paste-answers";
import { cellMessages, pasteQuestions } from "./paste-questions";
import { type PastedRow, readPastedTable } from "./pasted-table";
import type { ColumnUse } from "./table-columns";

/** Form values by field name. */
type Values = Readonly<Record<string, string>>;

/** A series that a column may belong to, with the multiplier of its last value. */
export type FillableSeries = {
  readonly slug: string;
  readonly title: string;
  readonly unit: string;
  readonly multiplier: number | null;
} & Pick<Series, "yearStart" | "yearNamed">;

export type Filled = {
  readonly values: Values;
  /** By form field. */
  readonly issues: readonly { readonly name: string; readonly message: string }[];
  /** Number of the first filled row; null if there is none. */
  readonly first: number | null;
};

const ROWS = "observations";
/** Series of one table that can be asked about. */
const MOST_COLUMNS = 30;

/**
 * Fills the observation rows of a release form from its pasted table. Typed rows stay; blank rows and those of an earlier table are
 * replaced. Unreadable cells are reported by row and column and kept in their field. The form asks for the series of a column, the
 * decimal mark and whatever else the table does not decide, and keeps the table until that is answered.
 */
export function fillRows(values: Values, series: readonly FillableSeries[]): Filled {
  const chosen = chosenUses(values);
  const seriesFor = (heading: string | null, columns: number) => seriesOf(heading, chosen, values["paste.series"] ?? "", series, columns);
  const table = readPastedTable(values["paste.text"] ?? "", {
    ...readPasteAnswers(values),
    uses: Object.fromEntries([...chosen].map(([heading, use]) => [heading, columnUse(use)])),
    yearsOf: (heading, columns) => yearsOf(seriesFor(heading, columns), series),
  });
  if (table.rows.length === 0) return refused(values, "No period with a number beside it was found in this table.");
  if (table.columns.length > MOST_COLUMNS)
    return refused(
      values,
      `The table holds ${table.columns.length} series: keep the columns and areas that you need, at most ${MOST_COLUMNS}.`,
    );
  const shares = new Set(table.columns.flatMap(({ heading, isShare }) => (isShare ? [heading] : [])));
  const slugOf = (heading: string | null) => {
    const slug = seriesFor(heading, table.columns.length);
    const isGuess = heading !== null && !chosen.has(heading) && shares.has(heading);
    return isGuess && series.find((one) => one.slug === slug)?.unit !== "percent" ? "" : slug;
  };
  const kept = withoutPasted(values);
  const from = nextRow(kept);
  const unread = new Set(table.issues.filter(({ field }) => field === "period").map(({ at }) => at));
  const rows = Object.assign(
    {},
    ...table.rows.map((row, at) => rowValues(row, !unread.has(at), `${ROWS}.${from + at}`, slugOf(row.heading), values, series)),
  );
  const unplaced = table.columns.filter(({ heading, use }) => use === "value" && slugOf(heading) === "");
  const isLoneAsked = table.rows.some(({ heading }) => heading === null && slugOf(null) === "");
  const questions = [
    ...pasteQuestions(table, unplaced, values["paste.zeros"] === "leave"),
    ...(isLoneAsked ? [{ name: "paste.series", message: "Say which series this column is, and fill the rows again." }] : []),
  ];
  const columns = Object.assign({}, ...table.columns.map(({ heading, use }, at) => columnValues(heading, at, use, slugOf(heading))));
  const headings = Object.fromEntries(table.periodHeadings.map((heading, at) => [`paste.periodHeadings.${at}`, heading]));
  return {
    values: questions.length > 0 ? { ...kept, ...rows, ...columns, ...headings } : withoutPaste({ ...kept, ...rows }),
    issues: [...questions, ...cellMessages(table.issues, ROWS, from)],
    first: from,
  };
}

function refused(values: Values, message: string): Filled {
  return { values, issues: [{ name: "paste.text", message }], first: null };
}

/** The user's choices for columns, by heading: a series, "growth" or "none". */
function chosenUses(values: Values): ReadonlyMap<string, string> {
  const uses = new Map<string, string>();
  for (const [name, heading] of Object.entries(values)) {
    const at = /^paste\.columns\.(\d+)\.heading$/.exec(name)?.[1];
    const use = at === undefined ? "" : (values[`paste.columns.${at}.use`] ?? "");
    if (use !== "") uses.set(heading, use);
  }
  return uses;
}

function columnUse(use: string): ColumnUse {
  return use === "growth" || use === "none" ? use : "value";
}

function seriesOf(
  heading: string | null,
  chosen: ReadonlyMap<string, string>,
  one: string,
  series: readonly FillableSeries[],
  columns: number,
): string {
  const said = heading === null ? undefined : chosen.get(heading);
  if (said !== undefined) return said;
  const words = heading?.toLowerCase();
  // Two indicators may have series with one title: then the heading does not decide.
  const cellIssues = series.filter(({ slug, title }) => slug === words || title.toLowerCase() === words);
  if (cellIssues.length === 1 && cellIssues[0] !== undefined) return cellIssues[0].slug;
  return heading === null || columns === 1 ? one : "";
}

/** The period is as pasted where it could not be read. A unit in the heading that is not the series' is warned of before writing. */
function rowValues(row: PastedRow, isRead: boolean, name: string, slug: string, values: Values, series: readonly FillableSeries[]): Values {
  const of = series.find((one) => one.slug === slug);
  const heading = readHeadingUnit(row.heading ?? "");
  const magnitude = values["paste.multiplier"] || (heading.multiplier ?? of?.multiplier ?? "");
  const isOtherUnit = row.value !== null && of !== undefined && heading.unit !== null && heading.unit !== of.unit;
  return {
    [`${name}.series`]: slug,
    [`${name}.period`]: isRead ? periodField(row.period, yearNamingOf(of)) : row.period,
    [`${name}.shape`]: "point",
    [`${name}.number`]: row.value ?? "",
    [`${name}.growth`]: row.growth ?? "",
    [`${name}.multiplier`]: row.value === null || of?.unit === "percent" ? "" : String(magnitude),
    ...(isOtherUnit && { [`${name}.unit`]: heading.unit ?? "" }),
    ...(row.status !== undefined && { [`${name}.status`]: row.status }),
    ...(row.words !== undefined && { [`${name}.words`]: row.words }),
    [`${name}.pasted`]: "1",
  };
}

function yearsOf(slug: string, series: readonly FillableSeries[]): YearNaming | null {
  return yearNamingOf(series.find((one) => one.slug === slug));
}

/** The period for the row's field, which is read again when the form is sent. */
function periodField(text: string, years: YearNaming | null): string {
  const period = parsePeriod(text);
  return period === null ? text : writePeriod(period, years);
}

function columnValues(heading: string, at: number, use: ColumnUse, slug: string): Values {
  return { [`paste.columns.${at}.heading`]: heading, [`paste.columns.${at}.use`]: use === "value" ? slug : use };
}

/** Drops blank rows, rows of an earlier table and the choices for its columns. */
function withoutPasted(values: Values): Values {
  const rows = new Map<string, boolean>();
  for (const [name, text] of Object.entries(values)) {
    const [list, number = "", field = ""] = name.split(".");
    if (list !== ROWS) continue;
    const isTyped = ["number", "low", "high", "growth"].includes(field) && text.trim() !== "";
    if (field === "pasted") rows.set(number, false);
    else if (isTyped && !(`${ROWS}.${number}.pasted` in values)) rows.set(number, true);
  }
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => {
      const [list, number = ""] = name.split(".");
      if (list === ROWS) return rows.get(number) === true;
      return !name.startsWith("paste.columns.") && !name.startsWith("paste.periodHeadings.");
    }),
  );
}

function nextRow(values: Values): number {
  const numbers = Object.keys(values).flatMap((name) => (name.startsWith(`${ROWS}.`) ? [Number(name.split(".")[1])] : []));
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
}

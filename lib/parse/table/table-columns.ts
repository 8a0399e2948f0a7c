import { namesShare } from "../../domain/entry-checks/share-words";
import { isPercent, readTypedNumber } from "../number";
import { readMarkedCell } from "./cell-marks";
import { findKeyColumns } from "./key-columns";
import { findPeriodColumn, isPeriodCell, type PeriodColumn } from "./period-column";
import { readStatusFlag } from "./status-flag";
import { type Cell, type Cells, transpose } from "./table-cells";

/** How a column of a pasted table is used. */
export type ColumnUse = "value" | "growth" | "none";

/** A column of numbers. */
export type TableColumn = {
  readonly use: ColumnUse;
  readonly index: number;
  /** Null for the only one of a table without a header. */
  readonly heading: string | null;
  readonly head: Cell | null;
  /** True when its heading names a share or a rate: it is asked about, and never growth of the column before it. */
  readonly isShare: boolean;
  /** Index of the column of its flags. */
  readonly flags: number | null;
};

export type TableShape = {
  readonly body: Cells;
  readonly head: readonly Cell[] | null;
  readonly periods: PeriodColumn;
  readonly columns: readonly TableColumn[];
  /** Indexes of columns whose texts tell several series of one column of values apart: areas of a long file. */
  readonly keys: readonly number[];
  /** Header cells of columns without numbers, which are left out. */
  readonly textColumns: readonly Cell[];
};

/** The user's choices: the use of columns and the column of periods, by heading. */
export type ColumnChoices = { readonly uses: Readonly<Record<string, ColumnUse>>; readonly periods: string | null };

const GROWTH_HEAD = /growth|change|y\/y|yoy|y-o-y|q\/q|m\/m|темп|прирост|增长|同比/i;
const PERCENT_HEAD = /%|per ?cent|\brates?\b/i;
const FLAG_HEAD = /^(?:obs_?)?(?:flags?|status)(?: .*)?$|[_ ](?:flags?|status)$/i;

/**
 * Finds the columns of periods, values, growth, flags and areas. The words of the header decide; without a header, percent signs do.
 */
export function findColumns(pasted: Cells, { uses, periods: chosen }: ColumnChoices): TableShape {
  const cells = periodsDown(pasted);
  const head = headOf(cells);
  const body = head === null ? cells : cells.slice(1);
  const chosenIndex = head?.findIndex(({ text }) => text === chosen) ?? -1;
  const periods = findPeriodColumn(body, head, chosen === null || chosenIndex < 0 ? null : chosenIndex);
  const free = indexesOf(body).filter((index) => index !== periods.index && !periods.others.includes(index) && !isEmpty(body, index));
  const flags = free.filter((index) => isFlagColumn(body, head?.[index]?.text ?? "", index));
  const others = free.filter((index) => !flags.includes(index));
  const numeric = others.filter((index) => body.some((row) => isNumberLike(row[index]?.text ?? "")));
  const used = numeric.length > 0 ? numeric : others;
  const columns = used.map((index, order): TableColumn => {
    const heading = headingOf(head, index, order);
    const told = heading === null ? undefined : uses[heading];
    const isShare = isShareHead(head?.[index]?.text ?? "");
    const use = told ?? guessUse(body, head, index, order);
    return { use, index, heading, head: head?.[index] ?? null, isShare, flags: flagsOf(index, used, flags) };
  });
  const texts = others.filter((index) => !used.includes(index));
  const keys = findKeyColumns(body, head, texts, periods.index);
  const textColumns = texts.filter((index) => !keys.includes(index)).flatMap((index) => head?.[index] ?? []);
  return { body, head, periods, columns, keys, textColumns };
}

/** Transposes a table that has periods across the top and none down its side. */
function periodsDown(cells: Cells): Cells {
  const [top = [], ...rest] = cells;
  const across = top.slice(1).filter(({ text }) => text !== "");
  const down = rest.flatMap(([first]) => first ?? []);
  const runsAcross = across.length > 0 && across.every(({ text }) => isPeriodCell(text));
  return runsAcross && down.length > 0 && !down.some(({ text }) => isPeriodCell(text)) ? transpose(cells) : cells;
}

/** The first row if none of its cells is a number or a period; null if there is no header. */
function headOf(cells: Cells): readonly Cell[] | null {
  const [first = []] = cells;
  const isHead = cells.length > 1 && first.every(({ text }) => !isNumberLike(text) && !isPeriodCell(text));
  return isHead ? first : null;
}

/**
 * The header's text, with the column number if an earlier column has the same text. Without a header every column but the first is
 * named by its number.
 */
function headingOf(head: readonly Cell[] | null, index: number, order: number): string | null {
  const text = head?.[index]?.text ?? "";
  if (text === "") return head === null && order === 0 ? null : `Column ${index + 1}`;
  return head?.findIndex((cell) => cell.text === text) === index ? text : `${text} (column ${index + 1})`;
}

function guessUse(body: Cells, head: readonly Cell[] | null, index: number, order: number): ColumnUse {
  const words = head?.[index]?.text ?? "";
  if (head !== null) return GROWTH_HEAD.test(words) || /^[%()\s]+$/.test(words) ? "growth" : "value";
  return order > 0 && body.some((row) => isPercent(row[index]?.text ?? "")) ? "growth" : "value";
}

/** "Exports (% of GDP)" and "Unemployment rate" name a share or a rate; "Growth, %" does not. */
function isShareHead(words: string): boolean {
  if (namesShare(words)) return true;
  return PERCENT_HEAD.test(words) && !GROWTH_HEAD.test(words) && /\p{L}/u.test(words.replace(/per ?cent/i, ""));
}

/** A column of flags: its heading says so, or it holds nothing but p, e, r and f. */
function isFlagColumn(body: Cells, words: string, index: number): boolean {
  const texts = body.map((row) => row[index]?.text ?? "").filter((text) => text !== "");
  if (FLAG_HEAD.test(words)) return texts.every((text) => readStatusFlag(text) !== null);
  return texts.length > 0 && texts.every((text) => /^\(?[perf]\)?$/i.test(text));
}

/** The column of flags that belongs to a column: the one between it and the next, or the first before the first. */
function flagsOf(index: number, used: readonly number[], flags: readonly number[]): number | null {
  const next = used.find((other) => other > index) ?? Number.POSITIVE_INFINITY;
  const after = flags.find((flag) => flag > index && flag < next);
  if (after !== undefined) return after;
  return used.length === 1 ? (flags[0] ?? null) : null;
}

function isEmpty(body: Cells, index: number): boolean {
  return body.every((row) => (row[index]?.text ?? "") === "");
}

function indexesOf(body: Cells): readonly number[] {
  return Array.from({ length: Math.max(0, ...body.map((row) => row.length)) }, (_, index) => index);
}

function isNumberLike(text: string): boolean {
  const { kind } = readTypedNumber(readMarkedCell(text).number);
  return kind === "number" || kind === "onlyWith" || kind === "ambiguous";
}

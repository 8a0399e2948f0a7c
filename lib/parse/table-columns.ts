import { isPercent, readTypedNumber } from "./number";
import { isPeriodText } from "./period";
import { type Cell, type Cells, transpose } from "./table-cells";

/** How a column of a pasted table is used. */
export type ColumnUse = "value" | "growth" | "none";

/** A column of numbers. `heading` is null for the only one of a table without a header. */
export type TableColumn = { readonly use: ColumnUse; readonly index: number; readonly heading: string | null; readonly head: Cell | null };

export type TableShape = {
  readonly body: Cells;
  /** Index of the column of periods. */
  readonly periods: number;
  readonly columns: readonly TableColumn[];
  /** Header cells of columns without numbers, which are left out. */
  readonly textColumns: readonly Cell[];
};

const GROWTH_HEAD = /growth|change|y\/y|yoy|y-o-y|q\/q|m\/m|%|per ?cent|темп|прирост|增长|同比/i;

/**
 * Finds the columns of periods, values and growth. The words of the header decide; without a header, percent signs do. `uses` are
 * the user's choices, by heading.
 */
export function findColumns(pasted: Cells, uses: Readonly<Record<string, ColumnUse>>): TableShape {
  const cells = periodsDown(pasted);
  const head = headOf(cells);
  const body = head === null ? cells : cells.slice(1);
  const periods = periodColumnOf(body);
  const others = indexesOf(body).filter((index) => index !== periods && body.some((row) => (row[index]?.text ?? "") !== ""));
  const numeric = others.filter((index) => body.some((row) => isNumberLike(row[index]?.text ?? "")));
  const used = numeric.length > 0 ? numeric : others;
  const columns = used.map((index, order): TableColumn => {
    const heading = headingOf(head, index, order);
    const told = heading === null ? undefined : uses[heading];
    return { use: told ?? guessUse(body, head, index, order), index, heading, head: head?.[index] ?? null };
  });
  const textColumns = others.filter((index) => !used.includes(index)).flatMap((index) => head?.[index] ?? []);
  return { body, periods, columns, textColumns };
}

/** Transposes a table that has periods across the top and none down its side. */
function periodsDown(cells: Cells): Cells {
  const [top = [], ...rest] = cells;
  const across = top.slice(1).filter(({ text }) => text !== "");
  const down = rest.flatMap(([first]) => first ?? []);
  const runsAcross = across.length > 0 && across.every(({ text }) => isPeriodText(text));
  return runsAcross && down.length > 0 && !down.some(({ text }) => isPeriodText(text)) ? transpose(cells) : cells;
}

/** The first row if none of its cells is a number or a period; null if there is no header. */
function headOf(cells: Cells): readonly Cell[] | null {
  const [first = []] = cells;
  const isHead = cells.length > 1 && first.every(({ text }) => !isNumberLike(text) && !isPeriodText(text));
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
  if (head !== null) return GROWTH_HEAD.test(head[index]?.text ?? "") ? "growth" : "value";
  return order > 0 && body.some((row) => isPercent(row[index]?.text ?? "")) ? "growth" : "value";
}

/** Index of the column with the most periods; the first of equals. */
function periodColumnOf(body: Cells): number {
  const counts = indexesOf(body).map((index) => body.filter((row) => isPeriodText(row[index]?.text ?? "")).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function indexesOf(body: Cells): readonly number[] {
  return Array.from({ length: Math.max(0, ...body.map((row) => row.length)) }, (_, index) => index);
}

function isNumberLike(text: string): boolean {
  const { kind } = readTypedNumber(text);
  return kind === "number" || kind === "onlyWith" || kind === "ambiguous";
}

import type { StatedRow } from "../outturn/outturn-rows";
import type { LabelParts } from "../text/label-text";

/** Equal figures of one period. They share a mark. Rows are in order of the day stated. */
export type FigureGroup = {
  readonly rows: readonly StatedRow[];
  /** The mark is drawn from this row; all rows have the same value. */
  readonly first: StatedRow;
  readonly low: string | null;
  readonly high: string | null;
  readonly parts: LabelParts;
  /** Key of the chosen row when it is in the group, else of the newest row. */
  readonly key: string;
  readonly chosen: boolean;
};

/** Groups figures with the same shape, bounds and hedge; groups are in order of the day each was first stated. */
export function groupEqualFigures(rows: readonly StatedRow[], chosen: string | null): readonly FigureGroup[] {
  const byValue = new Map<string, StatedRow[]>();
  const inOrder = [...rows].sort((a, b) => a.statedOn.localeCompare(b.statedOn));
  for (const row of inOrder) {
    const key = valueKey(row);
    const held = byValue.get(key);
    if (held === undefined) byValue.set(key, [row]);
    else held.push(row);
  }
  return [...byValue.values()].flatMap((group) => groupOf(group, chosen));
}

function valueKey({ stated }: StatedRow): string {
  return [stated.shape, stated.low, stated.high, stated.hedge, stated.inclusive].join("|");
}

function groupOf(rows: readonly StatedRow[], chosen: string | null): readonly FigureGroup[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { low, high } = first.stated;
  const isChosen = rows.some(({ key }) => key === chosen);
  const key = isChosen && chosen !== null ? chosen : (rows.at(-1) ?? first).key;
  return [{ rows, first, low, high, parts: labelPartsOf(rows, first), key, chosen: isChosen }];
}

const TIMES = ["", "once", "twice", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function labelPartsOf(rows: readonly StatedRow[], first: StatedRow): LabelParts {
  const { number, speaker, day } = first;
  const [, second] = rows;
  if (second === undefined) return { number, name: speaker, day };
  if (rows.length === 2 && second.speaker === speaker) return { number, name: speaker, day: bothDays(day, second.day) };
  const years = [...new Set(rows.map(({ statedOn }) => statedOn.slice(0, 4)))];
  return { number, name: times(rows.length), day: years.length === 1 ? (years[0] ?? "") : `${years[0]}–${years.at(-1)}` };
}

function times(count: number): string {
  if (count === 2) return "twice";
  return `${TIMES[count] ?? count} times`;
}

/** "25 Oct and 8 Dec 2023"; the year stands once when both days share it. */
function bothDays(first: string, second: string): string {
  const year = second.slice(-5);
  if (first === second) return first;
  return first.endsWith(year) && first.length > 4 ? `${first.slice(0, -5)} and ${second}` : `${first} and ${second}`;
}

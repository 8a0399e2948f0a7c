import type { LabelMark, LeaderMark, Mark, Run } from "../../../model/model";
import { LINE_HEIGHT } from "../../../text/line-spacing";
import { textWidth } from "../../../text/text-width";
import { truncateText, wrapText } from "../../../text/wrap";
import type { BasisRow, ObservedRow } from "../../outturn-rows";
import { absenceWords } from "../slots";
import type { SlotColumn } from "./columns";

/** Height of the line of periods in pixels. */
const PERIOD_HEIGHT = 24;
const ROW_PAD = 4;
const MAX_NAME_LINES = 3;

/** The name of a basis as lines of text of at most `width` pixels. */
export function nameLines({ name }: BasisRow, width: number): readonly string[] {
  const lines = wrapText(name, "axis-strong", width);
  return [...lines.slice(0, MAX_NAME_LINES - 1), lines.slice(MAX_NAME_LINES - 1).join(" ")]
    .filter((text) => text !== "")
    .map((text) => truncateText(text, "axis-strong", width));
}

/** The periods under the axis and a row of published values for each basis, from `top` down. Runs of missing values share one text. */
export function valueRows(
  columns: readonly SlotColumn[],
  bases: readonly BasisRow[],
  top: number,
  { width, names: nameWidth }: { readonly width: number; readonly names: number },
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let y = top + PERIOD_HEIGHT;
  const rows = Math.max(1, bases.length);
  for (let index = 0; index < rows; index++) {
    const basis = bases[index];
    const names = basis === undefined ? [] : nameLines(basis, nameWidth);
    const cells = cellsOf(columns, index);
    const lines = Math.max(1, names.length, ...cells.map((cell) => cell.lines.length));
    marks.push(rule(y, width));
    marks.push(...names.map((text, line) => label(text, 0, y + 15 + line * LINE_HEIGHT, "axis-strong", "start")));
    marks.push(...cells.flatMap((cell) => cellMarks(cell, y)));
    y += lines * LINE_HEIGHT + ROW_PAD;
  }
  marks.push(rule(y, width));
  return { marks, height: y - top + 1 };
}

type Cell = {
  readonly row: ObservedRow | null;
  readonly lines: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly isChosen: boolean;
};

/** A cell for each value, and one for each run of missing values with the same reason. */
function cellsOf(columns: readonly SlotColumn[], basis: number): readonly Cell[] {
  const cells: Cell[] = [];
  let reason: string | null = null;
  for (const { slot, left, right } of columns) {
    const row = slot.observed[basis] ?? null;
    const words = row === null ? absenceWords(slot.period) : null;
    const before = cells.at(-1);
    if (words !== null && words === reason && before !== undefined && before.row === null && left - before.right < 1) {
      cells[cells.length - 1] = { ...before, right, lines: wrapText(words, "small", right - before.left), isChosen: false };
      continue;
    }
    reason = words;
    const text = words ?? (row?.part && row.label.includes(" to ") ? row.label.replace(/ to (\w{3})\w*$/, " to $1") : (row?.short ?? ""));
    cells.push({ row, lines: wrapText(text, "strong", right - left - 2), left, right, isChosen: slot.isChosen });
  }
  return cells;
}

function cellMarks({ row, lines, left, right, isChosen }: Cell, top: number): readonly Mark[] {
  const middle = (left + right) / 2;
  const style = styleOf(row, isChosen);
  const labels = lines.map((text, line) => ({
    ...label(text, middle, top + 15 + line * LINE_HEIGHT, style, "middle"),
    key: row?.key ?? null,
    role: "observed" as const,
  }));
  const [first] = lines;
  if (row !== null || first === undefined) return labels;
  // A hairline on both sides of the words shows which periods they are about.
  const half = textWidth(first, style) / 2 + 8;
  const y = top + 11;
  return [...labels, ...(middle - half > left + 14 ? [line(left + 8, middle - half, y), line(middle + half, right - 8, y)] : [])];
}

function styleOf(row: ObservedRow | null, isChosen: boolean): Run["style"] {
  if (row === null) return "small";
  return isChosen ? "strong" : "word";
}

function rule(y: number, width: number): LeaderMark {
  return line(0, width, y);
}

function line(from: number, to: number, y: number): LeaderMark {
  return {
    kind: "leader",
    role: "frame",
    outcome: null,
    key: null,
    points: [
      [from, y],
      [to, y],
    ],
  };
}

function label(text: string, x: number, y: number, style: Run["style"], anchor: LabelMark["anchor"]): LabelMark {
  return { kind: "label", role: "frame", outcome: null, key: null, x, y, anchor, runs: [{ text, style }], halo: false };
}

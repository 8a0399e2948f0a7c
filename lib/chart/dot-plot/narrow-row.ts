import type { LabelMark, Mark, Run } from "../model/model";
import { nameAndDay } from "../text/label-text";
import { outcomeTextStyle } from "../text/outcome-style";
import { runsWidth, textWidth } from "../text/text-width";
import { truncateText } from "../text/wrap";
import { OUTCOME_INDENT } from "./dot-columns";
import type { DotRow, OutcomeText } from "./dot-rows";
import { outcomeMarks, rowLabel } from "./row-text";

/** One line of text above the mark of a row on a narrow chart: runs at the left, an outcome or a remark at the right. */
export type NarrowLine = { readonly left: readonly Run[]; readonly right: OutcomeText | string | null };

/** In pixels, from one line to the next. */
export const NARROW_LINE_HEIGHT = 17;
const GAP = 10;

/**
 * The text of a row on a narrow chart: number, name, day and outcome on one line when they fit, else the number and the outcome above
 * the name and the day. A name that is too long is cut, a number and a day are not.
 */
export function narrowLines(row: DotRow, width: number): readonly NarrowLine[] {
  const number: Run = { text: row.parts.number, style: row.group === null ? "strong" : "number" };
  const right = rightOf(row);
  const style = row.chosen ? "word" : "small";
  const who: readonly Run[] = nameAndDay(row.parts) === "" ? [] : [{ text: nameAndDay(row.parts), style }];
  const space = width - rightWidth(right) - (right === null ? 0 : GAP);
  if (runsWidth([number, ...who]) <= space) return [{ left: [number, ...who], right }];
  const isBeside = runsWidth([number]) <= space;
  const below = { left: cutName(row, style, isBeside ? width : space), right: isBeside ? null : right };
  return [{ left: [number], right: isBeside ? right : null }, below];
}

/** The marks of those lines; `baseline` is that of the first. */
export function narrowText(row: DotRow, lines: readonly NarrowLine[], baseline: number, width: number): readonly Mark[] {
  return lines.flatMap(({ left, right }, index): readonly Mark[] => {
    const y = baseline + index * NARROW_LINE_HEIGHT;
    const words: readonly LabelMark[] = left.length === 0 ? [] : [rowLabel(row.key, 0, y, left)];
    if (right === null) return words;
    if (typeof right === "string") return [...words, { ...rowLabel(row.key, width, y, [{ text: right, style: "small" }]), anchor: "end" }];
    return [...words, ...outcomeMarks(row.key, right, width - rightWidth(right), y)];
  });
}

/** The outcome; for a value of one release what it is to the ones before ("revised"). */
function rightOf({ headline, remark, published }: DotRow): NarrowLine["right"] {
  return headline ?? (published === null ? null : remark);
}

function rightWidth(right: NarrowLine["right"]): number {
  if (right === null) return 0;
  return typeof right === "string" ? textWidth(right, "small") : textWidth(right.word, outcomeTextStyle(right.outcome)) + OUTCOME_INDENT;
}

function cutName({ parts }: DotRow, style: "word" | "small", space: number): readonly Run[] {
  const day = parts.day === "" ? "" : `, ${parts.day}`;
  const name = truncateText(parts.name, style, space - textWidth(day, style));
  return [{ text: `${name}${day}`, style }];
}

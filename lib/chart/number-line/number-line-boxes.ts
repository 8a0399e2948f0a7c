import { boxesOf } from "../render/page-boxes";
import { numberLine } from "./number-line";
import type { NumberLineDescription } from "./number-line-rows";

/** A number line as HTML, drawn at each width, of which styles show the widest that fits its container; as `boxesOf`. */
export function numberLineBoxes({ title, summary, rows }: NumberLineDescription, widths: readonly number[], id: string): string {
  return boxesOf(widths, id, (width) => ({ ...numberLine(rows, width), title, summary }));
}

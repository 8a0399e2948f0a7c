import type { FigureGroup } from "../model/figure-groups";
import type { TextStyleName } from "../render/styles";
import { type LabelParts, labelForms, shortNumber } from "../text/label-text";
import { textWidth } from "../text/text-width";
import { wrapText } from "../text/wrap";
import type { Rect } from "./rect";

export type LabelledGroup = { readonly group: FigureGroup; readonly rect: Rect };
export type BlockLine = { readonly text: string; readonly style: TextStyleName; readonly group: FigureGroup };

/** A name that needs more lines than this is left out, together with the day. The table has both. */
const MAX_NAME_LINES = 2;

/** A label as lines of at most `width` pixels: the number, the name, the day. */
export function blockLines({ group }: LabelledGroup, form: number, width: number): readonly BlockLine[] {
  const parts = partsAt(group, form);
  return [numberLine(group, parts, width), ...nameLines(group, parts, width)];
}

/** Several labels as one block. When all are of one speaker and day, the numbers stand first and the name once. */
export function sharedBlockLines(named: readonly LabelledGroup[], form: number, width: number): readonly BlockLine[] {
  const [first] = named;
  if (first === undefined) return [];
  const shared = named.every(({ group }) => group.parts.name === first.group.parts.name && group.parts.day === first.group.parts.day);
  if (!shared) return named.flatMap((one) => blockLines(one, form, width));
  const numbers = named.map(({ group }) => numberLine(group, partsAt(group, form), width));
  return [...numbers, ...nameLines(first.group, partsAt(first.group, form), width)];
}

function partsAt(group: FigureGroup, form: number): LabelParts {
  const forms = labelForms(group.parts);
  return forms[Math.min(form, forms.length - 1)] ?? group.parts;
}

function numberLine(group: FigureGroup, { number }: LabelParts, width: number): BlockLine {
  return { text: textWidth(number, "number") > width ? shortNumber(number) : number, style: "number", group };
}

function nameLines(group: FigureGroup, { name, day }: LabelParts, width: number): readonly BlockLine[] {
  const lines = wrapText(name, "small", width);
  const fits = lines.length <= MAX_NAME_LINES && lines.every((text) => textWidth(text, "small") <= width);
  if (!fits) return [];
  return [...lines, ...wrapText(day, "small", width)].map((text) => ({ text, style: "small", group }));
}

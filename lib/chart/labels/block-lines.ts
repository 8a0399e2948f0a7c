import type { Group } from "../model/figure-groups";
import type { TextLook } from "../render/styles";
import { type LabelParts, labelForms, shortNumber } from "../text/label-text";
import { lookWidth } from "../text/text-width";
import { wrapText } from "../text/wrap";
import type { Rect } from "./rect";

export type Named = { readonly group: Group; readonly rect: Rect };
export type StackLine = { readonly text: string; readonly look: TextLook; readonly group: Group };

/** A name takes at most so many lines; a longer one is left to the table, and the day with it. */
const NAME_LINES = 2;

/** A label as lines one under the other: the number, the name in lines of the width, the day. */
export function linesOf({ group }: Named, form: number, width: number): readonly StackLine[] {
  const parts = partsAt(group, form);
  return [numberLine(group, parts, width), ...whoLines(group, parts, width)];
}

/** Several labels in one stack; where all are one speaker's of one day, the numbers first and the name once. */
export function linesTogether(named: readonly Named[], form: number, width: number): readonly StackLine[] {
  const [first] = named;
  if (first === undefined) return [];
  const shared = named.every(({ group }) => group.parts.name === first.group.parts.name && group.parts.day === first.group.parts.day);
  if (!shared) return named.flatMap((one) => linesOf(one, form, width));
  const numbers = named.map(({ group }) => numberLine(group, partsAt(group, form), width));
  return [...numbers, ...whoLines(first.group, partsAt(first.group, form), width)];
}

function partsAt(group: Group, form: number): LabelParts {
  const forms = labelForms(group.parts);
  return forms[Math.min(form, forms.length - 1)] ?? group.parts;
}

function numberLine(group: Group, { number }: LabelParts, width: number): StackLine {
  return { text: lookWidth(number, "number") > width ? shortNumber(number) : number, look: "number", group };
}

function whoLines(group: Group, { name, day }: LabelParts, width: number): readonly StackLine[] {
  const lines = wrapText(name, "small", width);
  const fits = lines.length <= NAME_LINES && lines.every((text) => lookWidth(text, "small") <= width);
  if (!fits) return [];
  return [...lines, ...wrapText(day, "small", width)].map((text) => ({ text, look: "small", group }));
}

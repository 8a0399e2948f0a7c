import { overlaps, type Rect, textRect } from "../labels/rect";
import { nearestBound } from "../model/bounds";
import type { LabelMark, Mark } from "../model/model";
import type { Scales } from "../model/scales";
import { ARROW_LENGTH } from "../render/marks/arrow";
import type { TextStyleName } from "../render/styles";
import { outcomeTextStyle } from "../text/outcome-style";
import { textWidth } from "../text/text-width";
import { truncateText } from "../text/wrap";
import type { DecidingBasis, DecidingPanel } from "./deciding-rows";

/**
 * `tall`: the name at the left, three lines of text at the right. `low`: the same with one line, for many bases. `stacked`: the name
 * and the outcome above the marks. `left` is the width of the names in pixels.
 */
export type BasisForm = {
  readonly kind: "tall" | "low" | "stacked";
  readonly left: number;
  readonly width: number;
  /** False leaves out what was known before, where rows are low. */
  readonly hasBefore: boolean;
};

/** Pixels from the top of a row, or from under the names of a stacked row, to the line of its marks. */
const MIDDLE = { tall: 26, low: 16, stacked: 26 } as const;
/** Height in pixels of a row without its names. */
const HEIGHT = { tall: 52, low: 32, stacked: 46 } as const;
const LOW_STACKED_HEIGHT = 38;
const NAME_LINE = 20;
const TEXT_GAP = 7;
/** Half the height of an actual's tick, in pixels. */
const HALF_TICK = 9;
/** Baselines of the texts above, on and below the line of the marks. */
const ABOVE = -11;
const ON = 4;
const BELOW = 21;
const NAME_GAP = 16;
const OUTCOME_WIDTH = 18;
/** Pixels between two texts, and between a text and a tick. */
const CLEARANCE = 1;

/** Height of a row in pixels. A stacked row with nothing to draw has its names alone. */
export function basisHeight(basis: DecidingBasis, form: BasisForm): number {
  if (form.kind !== "stacked") return HEIGHT[form.kind];
  const names = NAME_LINE * nameLines(basis, form);
  if (basis.actual === null && (basis.before === null || !form.hasBefore)) return names + 6;
  return names + (form.hasBefore ? HEIGHT.stacked : LOW_STACKED_HEIGHT);
}

/** The marks and labels of one basis, from `top` down. */
export function basisMarks(basis: DecidingBasis, panel: DecidingPanel, top: number, form: BasisForm, scales: Scales): readonly Mark[] {
  const middle = top + MIDDLE[form.kind] + (form.kind === "stacked" ? NAME_LINE * nameLines(basis, form) : 0);
  const marks = valueMarks(basis, panel, scales.position(middle), form);
  return [...marks, ...nameMarks(basis, top, middle, form), ...valueLabels(basis, panel, middle, form, scales)];
}

function valueMarks(
  { actual, before, key }: DecidingBasis,
  panel: DecidingPanel,
  along: number,
  { hasBefore }: BasisForm,
): readonly Mark[] {
  const shown = hasBefore ? before : null;
  const dot: readonly Mark[] = shown === null ? [] : [line("implied", shown.key, [{ along, value: shown.value }], "thin")];
  if (actual === null) return dot;
  const from = boundNearest(panel, actual.value);
  const path =
    shown === null
      ? []
      : [
          line(
            "observed",
            actual.key,
            [shown.value, actual.value].map((value) => ({ along, value })),
            "solid",
          ),
        ];
  const difference =
    from === null
      ? []
      : [
          line(
            "difference",
            key,
            [from, actual.value].map((value) => ({ along, value })),
            "dotted",
          ),
        ];
  return [...path, ...(shown === null ? difference : []), ...dot, ...tail(actual, along), tick(actual, along)];
}

function line(
  role: "implied" | "observed" | "difference",
  key: string,
  points: readonly { readonly along: number; readonly value: string }[],
  stroke: "solid" | "thin" | "dotted",
): Mark {
  return { kind: "line", role, outcome: null, key, points, stroke, dots: false };
}

function tick({ key, value }: NonNullable<DecidingBasis["actual"]>, along: number): Mark {
  return { kind: "point", role: "observed", outcome: null, key, along, value, form: "tick" };
}

/** How far a hedged or bounded value may reach: a line, or an arrow where it is open. */
function tail({ key, value, reading }: NonNullable<DecidingBasis["actual"]>, along: number): readonly Mark[] {
  if (reading === null) return [];
  const [low, high] = reading;
  const common = { role: "observed", outcome: null, key, along } as const;
  if (low === null || high === null) return [{ ...common, kind: "arrow", value, towards: low === null ? "down" : "up" }];
  return [{ ...common, kind: "interval", low, high }];
}

/** The bound of the first stated figure that a value lies beyond; null when it lies within. */
function boundNearest({ stated: [first] }: DecidingPanel, value: string): string | null {
  return first === undefined ? null : nearestBound(first.stated.low, first.stated.high, value);
}

/** The name of the basis; in a stacked row with its outcome as a mark and words. */
function nameMarks({ key, name, outcome, words }: DecidingBasis, top: number, middle: number, form: BasisForm): readonly Mark[] {
  if (form.kind !== "stacked") return [label(key, 0, middle + 4, "start", truncateText(name, "strong", form.left - 12), "strong")];
  const style = outcomeTextStyle(outcome);
  const isOneLine = nameLines({ name, words, outcome }, form) === 1;
  const shown = truncateText(name, "strong", form.width);
  const y = top + 17 + (isOneLine ? 0 : NAME_LINE);
  const x = isOneLine ? textWidth(shown, "strong") + NAME_GAP : 0;
  return [
    label(key, 0, top + 17, "start", shown, "strong"),
    { kind: "outcome", role: "frame", key, x, y: y - 13, outcome },
    label(key, x + OUTCOME_WIDTH, y, "start", truncateText(words, style, form.width - x - OUTCOME_WIDTH), style),
  ];
}

/** Lines of a stacked row's names: the outcome has a line of its own where it does not fit after the name. */
function nameLines({ name, words, outcome }: Pick<DecidingBasis, "name" | "words" | "outcome">, { width }: BasisForm): 1 | 2 {
  const needed = textWidth(name, "strong") + NAME_GAP + OUTCOME_WIDTH + textWidth(words, outcomeTextStyle(outcome));
  return needed <= width ? 1 : 2;
}

/** Labels of the values, each at the first place where it is clear of the others and inside the plot. */
function valueLabels(basis: DecidingBasis, panel: DecidingPanel, middle: number, form: BasisForm, scales: Scales): readonly LabelMark[] {
  const { actual, words, key, outcome } = basis;
  const before = form.hasBefore ? basis.before : null;
  const taken: Rect[] = [];
  const bounds = { left: form.left, right: form.width };
  const placed: LabelMark[] = [];
  const placeFirst = (candidates: readonly LabelMark[]) => {
    const found = candidates.find((one) => {
      const rect = textRect(one);
      return rect.left >= bounds.left && rect.right <= bounds.right && !taken.some((other) => overlaps(rect, other, CLEARANCE));
    });
    if (found === undefined) return;
    taken.push(textRect(found));
    placed.push(found);
  };
  if (actual === null) {
    const at = before === null ? null : scales.value(before.value);
    if (at !== null && before !== null) placeFirst(around(before.key, at, middle, before.label, "small", "start"));
    if (form.kind === "stacked") return placed;
    const x = at === null ? scales.plot.left : at + 16;
    placeFirst([
      label(key, x, middle + ON, "start", words, "pending-text"),
      label(key, (at ?? scales.plot.right) - 16, middle + ON, "end", words, "pending-text"),
    ]);
    return placed;
  }
  const x = scales.value(actual.value);
  const from = boundNearest(panel, actual.value);
  const fromX = from === null ? null : scales.value(from);
  if (form.kind === "low") {
    const text = `${actual.label}, ${words}`;
    const reach = actual.reading === null ? 0 : ARROW_LENGTH;
    const after = label(actual.key, x + TEXT_GAP + reach, middle + ON, "start", text, "value-small");
    const behind = label(actual.key, x - TEXT_GAP - reach, middle + ON, "end", text, "value-small");
    placeFirst(fromX !== null && fromX > x ? [behind, after] : [after, behind]);
    return placed;
  }
  taken.push({ left: x - 3, right: x + 3, top: middle - HALF_TICK, bottom: middle + HALF_TICK });
  const towards = fromX !== null && fromX > x ? "start" : "end";
  placeFirst(around(actual.key, x, middle, actual.label, "value", towards));
  if (form.kind === "tall") placeFirst(differenceLabels(key, x, fromX, middle, words, outcome, form));
  if (before !== null) placeFirst(around(before.key, scales.value(before.value), middle, before.label, "small", "start", 4));
  return placed;
}

/** A text above the line of the marks, at one side of a position and then at the other; then below it. */
function around(
  key: string,
  x: number,
  middle: number,
  text: string,
  style: TextStyleName,
  first: "start" | "end",
  inset = -TEXT_GAP,
): readonly LabelMark[] {
  const at = (anchor: "start" | "end", y: number) =>
    label(key, anchor === "start" ? x - inset : x + inset, middle + y, anchor, text, style);
  const second = first === "start" ? "end" : "start";
  return [at(first, ABOVE), at(second, ABOVE), at(first, BELOW), at(second, BELOW)];
}

/** The difference in words under the middle of its line, moved into the plot. */
function differenceLabels(
  key: string,
  x: number,
  from: number | null,
  middle: number,
  words: string,
  outcome: DecidingBasis["outcome"],
  { left, width }: BasisForm,
): readonly LabelMark[] {
  const style = outcomeTextStyle(outcome);
  const half = textWidth(words, style) / 2;
  const centre = Math.min(Math.max((x + (from ?? x)) / 2, left + half), width - half);
  return [label(key, centre, middle + BELOW, "middle", words, style)];
}

function label(key: string, x: number, y: number, anchor: LabelMark["anchor"], text: string, style: TextStyleName): LabelMark {
  return { kind: "label", role: "frame", outcome: null, key, x, y, anchor, runs: [{ text, style }], halo: true };
}

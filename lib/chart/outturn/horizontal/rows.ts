import type { BarMark, LabelMark, Mark, Run } from "../../model/model";
import type { Scales } from "../../model/scales";
import { statedMarks } from "../../model/stated-marks";
import { OUTCOME_MARK_SIZE } from "../../render/marks/outcome";
import { BASELINE_SHIFT } from "../../text/line-spacing";
import { runsWidth } from "../../text/text-width";
import type { ObservedRow } from "../outturn-rows";
import type { PeriodSlot } from "../period-slots";
import { observedRole, readingTail } from "../vertical/column";
import { differenceLine, outcomeTextStyle } from "../vertical/outcome-marks";
import { markLabel } from "./mark-label";

/** A period with its lines in pixels: the bar, one line per group, and the chosen figure's outcome at `outcomeAt`. */
export type SlotRow = { readonly slot: PeriodSlot; readonly top: number; readonly bottom: number; readonly outcomeAt: number | null };

const PAD = 6;
const BAR_HEIGHT = 16;
const LINE_HEIGHT = 20;
/** The first line has the bar, or the text that says why there is none. */
const FIRST_LINE_HEIGHT = PAD + BAR_HEIGHT;
/** Pixels from a mark to its text. */
const TEXT_OFFSET = 6;

export function slotRows(
  slots: readonly PeriodSlot[],
  top: number,
  chosen: string | null,
): { readonly placed: readonly SlotRow[]; readonly height: number } {
  const placed: SlotRow[] = [];
  let y = top;
  for (const slot of slots) {
    if (slot.hasGapBefore) y += 4;
    const lines = slot.groups.length * LINE_HEIGHT;
    const judged = slot.observed !== null && slot.groups.some((group) => group.rows.some(({ key }) => key === chosen));
    const bottom = y + FIRST_LINE_HEIGHT + lines + (judged ? LINE_HEIGHT : 0) + (lines > 0 ? 6 : 4);
    placed.push({ slot, top: y, bottom, outcomeAt: judged ? y + FIRST_LINE_HEIGHT + lines + LINE_HEIGHT / 2 : null });
    y = bottom;
  }
  return { placed, height: Math.ceil(y + 4) };
}

/** All marks of one period: its bar and value, each group on its own line, the outcome of the chosen figure. */
export function slotRowMarks(row: SlotRow, chosen: string | null, scales: Scales, width: number): readonly Mark[] {
  const { slot, top, bottom } = row;
  const published = slot.observed ?? slot.part;
  const bar = published === null ? [] : barOf(published, [top + PAD, slot.observed === null ? top + FIRST_LINE_HEIGHT : bottom - 4]);
  const datum = slot.observed === null ? null : scales.value(slot.observed.value);
  const groups = slot.groups.flatMap((group, index) => {
    const along = top + FIRST_LINE_HEIGHT + LINE_HEIGHT * index + LINE_HEIGHT / 2 + 2;
    const { marks, rect } = statedMarks(group, along, scales);
    return [...marks, ...markLabel(group, rect, along + BASELINE_SHIFT, datum, scales, width)];
  });
  return [...bar, ...groups, ...outcomeLine(row, chosen, scales, width), ...valueLabel(slot, published, top + PAD + 12, scales, width)];
}

function barOf(row: ObservedRow, along: readonly [number, number]): readonly Mark[] {
  const bar: BarMark = {
    kind: "bar",
    role: observedRole(row, row.part),
    outcome: null,
    key: row.key,
    along,
    base: "0",
    value: row.value,
  };
  return [bar, ...readingTail(row, along[0])];
}

/** The published value after the end of the bar, inside it when the box is too narrow; or the reason why there is none. */
function valueLabel(slot: PeriodSlot, published: ObservedRow | null, y: number, scales: Scales, width: number): readonly LabelMark[] {
  const common = { kind: "label", role: "observed", outcome: null, key: published?.key ?? null, y } as const;
  const start = scales.value("0") + TEXT_OFFSET;
  if (published === null)
    return [{ ...common, x: start, anchor: "start", runs: [{ text: slot.absence ?? "", style: "small" }], halo: true }];
  const runs = valueRuns(published, slot.strong);
  const end = scales.value(published.value);
  const space = runsWidth(runs) + TEXT_OFFSET;
  const hangs = Number(published.value) < 0;
  const beyond = hangs ? end - space >= scales.plot.left : end + space <= width;
  const right = hangs !== beyond;
  return [
    { ...common, x: right ? end + TEXT_OFFSET : end - TEXT_OFFSET, anchor: right ? "start" : "end", runs, halo: beyond || published.part },
  ];
}

function valueRuns({ label, part, provisional, revised }: ObservedRow, strong: boolean): readonly Run[] {
  if (part) return [{ text: label, style: "small" }];
  const value: Run = { text: label, style: strong ? "headline" : "value" };
  const firmness = provisional ? "provisional" : revisedWord(revised);
  return firmness === null ? [value] : [value, { text: firmness, style: "small" }];
}

/** On the last line: the outcome's symbol and word, the figure and the difference. Also the difference line at the figure's mark. */
function outcomeLine({ slot, top, outcomeAt }: SlotRow, chosen: string | null, scales: Scales, width: number): readonly Mark[] {
  const index = slot.groups.findIndex((group) => group.chosen);
  const group = slot.groups[index];
  const row = group?.rows.find(({ key }) => key === chosen);
  if (group === undefined || row === undefined || slot.observed === null || outcomeAt === null) return [];
  const runs: readonly Run[] = [
    { text: row.outcomeWord, style: outcomeTextStyle(row.outcome) },
    { text: [row.number, row.differenceWords ?? ""].join(" ").trim(), style: "small" },
  ];
  const wide = runsWidth(runs) + OUTCOME_MARK_SIZE.width + TEXT_OFFSET;
  const datum = scales.value(slot.observed.value);
  const left = Math.min(scales.value("0"), datum) + TEXT_OFFSET;
  const beyond = datum + TEXT_OFFSET + wide <= width;
  const x = beyond ? datum + TEXT_OFFSET : left;
  const crosses = !beyond && datum > left && datum < left + wide;
  const common = { role: "observed", outcome: row.outcome, key: row.key } as const;
  return [
    ...differenceLine(group, slot.observed.value, top + FIRST_LINE_HEIGHT + LINE_HEIGHT * index + LINE_HEIGHT / 2 + 2),
    { ...common, kind: "outcome", x, y: outcomeAt - 7 },
    {
      ...common,
      kind: "label",
      x: x + OUTCOME_MARK_SIZE.width + TEXT_OFFSET,
      y: outcomeAt + BASELINE_SHIFT + 2,
      anchor: "start",
      runs,
      halo: x > datum || crosses,
    },
  ];
}

function revisedWord(revised: boolean): string | null {
  return revised ? "revised" : null;
}

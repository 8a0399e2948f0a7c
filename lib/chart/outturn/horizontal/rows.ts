import type { BarMark, LabelMark, Mark, Run } from "../../model/model";
import type { Scales } from "../../model/scales";
import { statedMarks } from "../../model/stated-marks";
import { OUTCOME_MARK } from "../../render/marks/outcome";
import { runsWidth } from "../../text/text-width";
import type { ObservedRow } from "../outturn-rows";
import type { Slot } from "../period-slots";
import { roleOf, tailOf } from "../vertical/column";
import { differenceLine, outcomeLook } from "../vertical/outcome-marks";
import { markLabel } from "./mark-label";

/** A slot with its lines in pixels: the bar first, then a line a group, then the chosen figure's outcome. */
export type Row = { readonly slot: Slot; readonly top: number; readonly bottom: number; readonly outcomeAt: number | null };

const PAD = 6;
const BAR = 16;
const LINE = 20;
/** The first line of a slot holds the bar, or the words for there being none. */
const FIRST = PAD + BAR;
const BASELINE = 4;
/** From a mark to its words. */
const AWAY = 6;

export function rowsOf(
  slots: readonly Slot[],
  top: number,
  chosen: string | null,
): { readonly placed: readonly Row[]; readonly height: number } {
  const placed: Row[] = [];
  let y = top;
  for (const slot of slots) {
    if (slot.jump) y += 4;
    const lines = slot.groups.length * LINE;
    const judged = slot.observed !== null && slot.groups.some((group) => group.rows.some(({ key }) => key === chosen));
    const bottom = y + FIRST + lines + (judged ? LINE : 0) + (lines > 0 ? 6 : 4);
    placed.push({ slot, top: y, bottom, outcomeAt: judged ? y + FIRST + lines + LINE / 2 : null });
    y = bottom;
  }
  return { placed, height: Math.ceil(y + 4) };
}

/** Everything of one slot: its bar with the value behind it, and each group on a line of its own. */
export function drawRow(row: Row, chosen: string | null, scales: Scales, width: number): readonly Mark[] {
  const { slot, top, bottom } = row;
  const published = slot.observed ?? slot.part;
  const bar = published === null ? [] : barOf(published, [top + PAD, slot.observed === null ? top + FIRST : bottom - 4]);
  const datum = slot.observed === null ? null : scales.value(slot.observed.value);
  const groups = slot.groups.flatMap((group, index) => {
    const along = top + FIRST + LINE * index + LINE / 2 + 2;
    const { marks, rect } = statedMarks(group, along, scales);
    return [...marks, ...markLabel(group, rect, along + BASELINE, datum, scales, width)];
  });
  return [...bar, ...groups, ...outcomeLine(row, chosen, scales, width), ...words(slot, published, top + PAD + 12, scales, width)];
}

function barOf(row: ObservedRow, along: readonly [number, number]): readonly Mark[] {
  const bar: BarMark = {
    kind: "bar",
    role: roleOf(row, row.part),
    outcome: null,
    key: row.key,
    along,
    base: "0",
    value: row.value,
  };
  return [bar, ...tailOf(row, along[0])];
}

/** The published value beyond its datum, or why there is none; inside the bar where the box ends too soon. */
function words(slot: Slot, published: ObservedRow | null, y: number, scales: Scales, width: number): readonly LabelMark[] {
  const drawn = { kind: "label", role: "observed", outcome: null, key: published?.key ?? null, y } as const;
  const start = scales.value("0") + AWAY;
  if (published === null) return [{ ...drawn, x: start, anchor: "start", runs: [{ text: slot.absence ?? "", look: "small" }], halo: true }];
  const runs = valueRuns(published, slot.strong);
  const end = scales.value(published.value);
  const room = runsWidth(runs) + AWAY;
  const hangs = Number(published.value) < 0;
  const beyond = hangs ? end - room >= scales.plot.left : end + room <= width;
  const right = hangs !== beyond;
  return [{ ...drawn, x: right ? end + AWAY : end - AWAY, anchor: right ? "start" : "end", runs, halo: beyond || published.part }];
}

function valueRuns({ label, part, provisional, revised }: ObservedRow, strong: boolean): readonly Run[] {
  if (part) return [{ text: label, look: "small" }];
  const value: Run = { text: label, look: strong ? "headline" : "value" };
  const firmness = provisional ? "provisional" : revisedWord(revised);
  return firmness === null ? [value] : [value, { text: firmness, look: "small" }];
}

/** On the slot's last line: the outcome mark, its word, the figure and the difference; and the hairline at the figure's mark. */
function outcomeLine({ slot, top, outcomeAt }: Row, chosen: string | null, scales: Scales, width: number): readonly Mark[] {
  const index = slot.groups.findIndex((group) => group.chosen);
  const group = slot.groups[index];
  const row = group?.rows.find(({ key }) => key === chosen);
  if (group === undefined || row === undefined || slot.observed === null || outcomeAt === null) return [];
  const runs: readonly Run[] = [
    { text: row.outcomeWord, look: outcomeLook(row.outcome) },
    { text: [row.number, row.differenceWords ?? ""].join(" ").trim(), look: "small" },
  ];
  const wide = runsWidth(runs) + OUTCOME_MARK.width + AWAY;
  const datum = scales.value(slot.observed.value);
  const left = Math.min(scales.value("0"), datum) + AWAY;
  const beyond = datum + AWAY + wide <= width;
  const x = beyond ? datum + AWAY : left;
  const crosses = !beyond && datum > left && datum < left + wide;
  const drawn = { role: "observed", outcome: row.outcome, key: row.key } as const;
  return [
    ...differenceLine(group, slot.observed.value, top + FIRST + LINE * index + LINE / 2 + 2),
    { ...drawn, kind: "outcome", x, y: outcomeAt - 7 },
    {
      ...drawn,
      kind: "label",
      x: x + OUTCOME_MARK.width + AWAY,
      y: outcomeAt + BASELINE + 2,
      anchor: "start",
      runs,
      halo: x > datum || crosses,
    },
  ];
}

/** The word beside a value that replaced another. */
function revisedWord(revised: boolean): string | null {
  return revised ? "revised" : null;
}

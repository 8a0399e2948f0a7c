import type { FigureGroup } from "../../../model/figure-groups";
import type { ArrowMark, LabelMark, Mark, Run, ValueAxis } from "../../../model/model";
import type { Scales } from "../../../model/scales";
import { OUTCOME_MARK_SIZE } from "../../../render/marks/outcome";
import { labelForms, nameAndDay } from "../../../text/label-text";
import { outcomeTextStyle } from "../../../text/outcome-style";
import { runsWidth, textWidth } from "../../../text/text-width";
import { truncateText } from "../../../text/wrap";
import type { OutturnRows } from "../../outturn-rows";
import { publishedMarks } from "../published-marks";
import { type BeyondGroup, digitsOf, slotMarks } from "../slot-marks";
import { differenceLine } from "../vertical/outcome-marks";
import type { Band } from "./bands";

const RUN_SPACE = 14;

/** All marks and texts of one band, its period and grid apart. */
export function bandMarks(band: Band, rows: OutturnRows, value: ValueAxis, scales: Scales, width: number): readonly Mark[] {
  const { slot, lanes } = band;
  const at = positionsOf(band, scales);
  const { inside, beyond } = slotMarks(slot.groups, at, value, scales);
  const drawn = inside.filter(({ along }) => along > 0);
  return [
    ...lanes.flatMap(({ top, bottom }) => publishedMarks(slot, [top, bottom], 0, rows, scales)),
    ...drawn.flatMap(({ marks }) => marks),
    ...beyond.filter(({ along }) => along > 0).map((one) => edgeArrow(one, value)),
    ...beyondNumbers(band, beyond, scales, width),
    ...valueLine(band, rows, scales, width),
    ...figureLines(band, drawn, scales, width),
    ...outcomeLine(band, rows, at, scales, width),
  ];
}

/** The position of each group on the axis; 0 for one that an open band leaves to the table. */
function positionsOf({ slot, lanes }: Band, { position }: Scales): readonly number[] {
  return slot.groups.map((_, index) => {
    const lane = lanes.find(({ groups }) => groups.includes(index));
    if (lane === undefined) return 0;
    const place = lane.groups.indexOf(index);
    return position(lane.top + ((lane.bottom - lane.top) * (place + 0.5)) / lane.groups.length);
  });
}

function edgeArrow({ group, along, side }: BeyondGroup, { domain: [low, high] }: ValueAxis): ArrowMark {
  const end = side === "above" ? ({ value: high, towards: "up" } as const) : ({ value: low, towards: "down" } as const);
  return { kind: "arrow", role: "stated", outcome: group.first.outcome, key: group.key, along, ...end, atEdge: true };
}

/** In a closed band the numbers beyond each end of the scale stand above the band, at that end. */
function beyondNumbers({ beyond: y }: Band, beyond: readonly BeyondGroup[], { plot }: Scales, width: number): readonly LabelMark[] {
  if (y === null) return [];
  const sides = (["below", "above"] as const).filter((side) => beyond.some((one) => one.side === side));
  const space = (width - plot.left) / sides.length - 8;
  return sides.flatMap((side): readonly LabelMark[] => {
    const own = beyond.filter((one) => one.side === side);
    const [first] = own;
    if (first === undefined) return [];
    const text = listThatFits([...new Set(own.map(({ group }) => digitsOf(group.first.number)))], space);
    const place = side === "above" ? ({ x: width, anchor: "end" } as const) : ({ x: plot.left, anchor: "start" } as const);
    return [{ ...statedCommon(first.group), kind: "label", ...place, y, runs: [{ text, style: "number" }], halo: false }];
  });
}

/** "195, 198 and 12 more": as many numbers as fit into some pixels. */
function listThatFits(numbers: readonly string[], pixels: number): string {
  for (let count = numbers.length; count > 0; count--) {
    const rest = numbers.length - count;
    const text = `${numbers.slice(0, count).join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
    if (textWidth(text, "number") <= pixels) return text;
  }
  return `${numbers.length} figures`;
}

/** In an open band the published values of all bases, each with its name when there are several. */
function valueLine({ slot, values: y }: Band, { bases }: OutturnRows, { plot }: Scales, width: number): readonly LabelMark[] {
  if (y === null) return [];
  let x = plot.left;
  return slot.observed.flatMap((row, basis): readonly LabelMark[] => {
    if (row === null) return [];
    const name = bases.length > 1 ? (bases[basis]?.name ?? "") : "";
    const number: Run = { text: row.label, style: "value-small" };
    const space = width - x - runsWidth([number]) - 6;
    const runs: readonly Run[] = name === "" ? [number] : [number, { text: truncateText(name, "small", space), style: "small" }];
    const wide = runsWidth(runs);
    if (x + wide > width) return [];
    const mark: LabelMark = { kind: "label", role: "observed", outcome: null, key: row.key, x, y, anchor: "start", runs, halo: false };
    x += wide + RUN_SPACE;
    return [mark];
  });
}

/** In an open band the number, name and day of each figure on the line above its mark. */
function figureLines(
  band: Band,
  drawn: readonly { readonly group: FigureGroup; readonly rect: { readonly left: number; readonly right: number } }[],
  { plot }: Scales,
  width: number,
): readonly LabelMark[] {
  const { slot, lanes, figures } = band;
  return figures.flatMap((y, line): readonly LabelMark[] => {
    const group = slot.groups[lanes[line]?.groups[0] ?? -1];
    if (group === undefined) return [];
    const rect = drawn.find((one) => one.group.key === group.key)?.rect ?? { left: plot.right, right: plot.right };
    const space = width - plot.left;
    const runs = labelForms(group.parts)
      .map((parts) => runsOf(group, parts.number, nameAndDay(parts)))
      .find((all) => runsWidth(all) <= space) ?? [{ text: digitsOf(group.parts.number), style: "number" as const }];
    const wide = runsWidth(runs);
    const x = Math.max(plot.left, Math.min(rect.left, width - wide));
    return [{ ...statedCommon(group), kind: "label", x, y, anchor: "start", runs, halo: false }];
  });
}

function runsOf(group: FigureGroup, number: string, who: string): readonly Run[] {
  return [{ text: number, style: "number" }, ...(who === "" ? [] : [{ text: who, style: group.chosen ? "word" : "small" } as const])];
}

/** The outcome of the chosen figure under its band, and the line of the difference at its mark. */
function outcomeLine(
  { slot, outcome: y }: Band,
  rows: OutturnRows,
  at: readonly number[],
  { plot }: Scales,
  width: number,
): readonly Mark[] {
  const index = slot.groups.findIndex((group) => group.chosen);
  const group = slot.groups[index];
  const row = group?.rows.find(({ key }) => key === rows.chosen);
  const observed = slot.observed[0];
  const along = at[index] ?? 0;
  if (group === undefined || row === undefined || !observed || y === null || along === 0) return [];
  const common = { role: "observed", outcome: row.outcome, key: row.key } as const;
  const x = plot.left + OUTCOME_MARK_SIZE.width + 6;
  const word: Run = { text: row.outcomeWord, style: outcomeTextStyle(row.outcome) };
  const words = [row.number, row.differenceWords ?? ""].join(" ").trim();
  const runs: readonly Run[] = [word, { text: truncateText(words, "small", width - x - runsWidth([word]) - 6), style: "small" }];
  return [
    ...differenceLine(group, observed.value, along),
    { ...common, kind: "outcome", x: plot.left, y: y - 13 },
    { ...common, kind: "label", x, y, anchor: "start", runs, halo: false },
  ];
}

function statedCommon({ first, key }: FigureGroup) {
  return { role: "stated", outcome: first.outcome, key } as const;
}

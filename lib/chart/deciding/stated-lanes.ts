import { type Rect, textRect } from "../labels/rect";
import { groupEqualFigures } from "../model/figure-groups";
import type { LabelMark, LineMark, Mark } from "../model/model";
import type { Scales } from "../model/scales";
import { isHedgedPoint } from "../model/stated-bounds";
import { statedMarks } from "../model/stated-marks";
import { textWidth } from "../text/text-width";
import { truncateText } from "../text/wrap";
import type { DecidingPanel, DecidingStated } from "./deciding-rows";

export const LANE_HEIGHT = 24;
const TEXT_GAP = 8;
/** Pixels between a bound's line and a text that it would cross. */
const CLEARANCE = 2;

/** A lane per stated figure above the rows: its mark, and its words beside it. */
export function laneMarks({ stated }: DecidingPanel, top: number, scales: Scales, width: number): readonly Mark[] {
  return stated.flatMap((row, index) => {
    const middle = top + LANE_HEIGHT * index + LANE_HEIGHT / 2;
    const [group] = groupEqualFigures([row], row.key);
    if (group === undefined) return [];
    const { marks, rect } = statedMarks(group, scales.position(middle), scales);
    return [...marks, laneLabel(row, middle + 4, rect, width)];
  });
}

/** After the mark, or before it when it would leave the picture. What fits on neither side is cut. */
function laneLabel({ key, label }: DecidingStated, y: number, mark: Rect, width: number): LabelMark {
  const room = { after: width - mark.right - TEXT_GAP, before: mark.left - TEXT_GAP };
  const needed = textWidth(label, "number");
  const isAfter = needed <= room.after || room.after >= room.before;
  const text = truncateText(label, "number", isAfter ? room.after : room.before);
  const common = { role: "frame", outcome: null, key, y, halo: true, runs: [{ text, style: "number" }] } as const;
  if (isAfter) return { ...common, kind: "label", x: mark.right + TEXT_GAP, anchor: "start" };
  return { ...common, kind: "label", x: mark.left - TEXT_GAP, anchor: "end" };
}

/** What every stated value holds, through all rows: an area for a range and for a hedged point's reading, else a line at each bound. */
export function boundMarks({ stated }: DecidingPanel, scales: Scales, labels: readonly LabelMark[]): readonly Mark[] {
  return stated.flatMap((row, index): readonly Mark[] => {
    const { shape, low, high, reading } = row.stated;
    const common = { role: "stated", outcome: null, key: row.key } as const;
    const [from, to] = isHedgedPoint(row.stated) ? reading : [low, high];
    const { top, bottom } = scales.plot;
    const isArea = index === 0 && from !== null && to !== null && (shape === "range" || isHedgedPoint(row.stated));
    if (isArea)
      return [{ ...common, kind: "band", edges: [top, bottom].map((pixel) => ({ along: scales.position(pixel), low: from, high: to })) }];
    const bounds = [...new Set([low, high].filter((bound) => bound !== null))];
    return bounds.map((bound) => boundLine(bound, row.key, scales, labels));
  });
}

/** A vertical line that leaves out the texts it would cross. */
function boundLine(value: string, key: string, scales: Scales, labels: readonly LabelMark[]): LineMark {
  const x = scales.value(value);
  const crossed = labels
    .map(textRect)
    .filter(({ left, right }) => left - CLEARANCE < x && x < right + CLEARANCE)
    .sort((a, b) => a.top - b.top);
  const points: { along: number; value: string | null }[] = [];
  let from = scales.plot.top;
  for (const { top, bottom } of [...crossed, { top: scales.plot.bottom + CLEARANCE, bottom: 0 }]) {
    const to = top - CLEARANCE;
    if (to > from) {
      const [start, end] = [scales.position(from), scales.position(to)];
      points.push({ along: start, value }, { along: end, value }, { along: end, value: null });
    }
    from = Math.max(from, bottom + CLEARANCE);
  }
  return { kind: "line", role: "stated", outcome: null, key, points, stroke: "thin", dots: false };
}

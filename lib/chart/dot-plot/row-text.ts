import type { LabelMark, Mark, Run } from "../model/model";
import { outcomeLook } from "../outturn/vertical/outcome-marks";
import { RUN_GAP } from "../render/svg-primitives";
import { nameAndDay } from "../text/label-text";
import { lookWidth } from "../text/text-width";
import { cutText } from "../text/wrap";
import { type LaneColumns, OUTCOME_INDENT } from "./dot-columns";
import type { Lane, LaneOutcome, LaneRows } from "./dot-rows";
import type { LanePlaces, LaneRoom } from "./row-positions";

const BASELINE = 4.5;
const HEAD_LINE = 15;

/** Everything that is text in a chart of lanes: heads, the words of each lane, its outcomes. */
export function laneWords(rows: LaneRows, columns: LaneColumns, places: LanePlaces, room: LaneRoom): readonly Mark[] {
  if (room.narrow) return rows.lanes.flatMap((lane, index) => oneLine(lane, (places.lanes[index]?.top ?? 0) + 17, room.width));
  return [...headLabels(rows, columns, places.top - 6), ...rows.lanes.flatMap((lane, index) => laneLine(lane, columns, places, index))];
}

/** The words over the columns, the last line of each at a baseline. */
export function headLabels({ heads }: LaneRows, columns: LaneColumns, baseline: number): readonly LabelMark[] {
  const words = columns.cells.map(({ x }, index) => label(null, x, baseline, [{ text: heads[index] ?? "", look: "axis" }]));
  const outcomes = columns.outcomeHeads.flatMap((lines, index) =>
    lines.map((text, line) =>
      label(null, columns.outcomes[index] ?? 0, baseline - (lines.length - 1 - line) * HEAD_LINE, [{ text, look: "axis" }]),
    ),
  );
  return [...words, ...outcomes];
}

function laneLine(lane: Lane, columns: LaneColumns, places: LanePlaces, index: number): readonly Mark[] {
  const middle = places.lanes[index]?.middle ?? 0;
  const cells = lane.cells.map(({ text, look }, column) => {
    const at = columns.cells[column] ?? { x: 0, width: 0 };
    return label(lane.key, at.x, middle + BASELINE, [{ text: cutText(text, look, at.width), look }]);
  });
  const [first] = columns.outcomes;
  if (lane.remark !== null && first !== undefined)
    return [...cells, label(lane.key, first, middle + BASELINE, [{ text: lane.remark, look: "small" }])];
  const joined = lane.headline === null ? [] : [lane.headline];
  const outcomes = columns.joined ? joined : lane.outcomes;
  return [...cells, ...outcomes.flatMap((one, column) => outcomeMarks(lane.key, one, columns.outcomes[column] ?? 0, middle))];
}

/** The number, who and when at the left, the outcome at the right; the name is cut where both do not fit. */
function oneLine({ key, parts, group, print, headline, remark, chosen }: Lane, baseline: number, width: number): readonly Mark[] {
  const said = print === null ? null : remark;
  if (said !== null) return remarkLine({ key, parts, remark: said }, baseline, width);
  const outcome = headline === null ? 0 : lookWidth(headline.word, outcomeLook(headline.outcome)) + OUTCOME_INDENT;
  const number: Run = { text: parts.number, look: group === null ? "strong" : "number" };
  const left = width - outcome - (outcome > 0 ? 10 : 0) - lookWidth(number.text, number.look) - RUN_GAP;
  const look = chosen ? "word" : "small";
  const whole = nameAndDay(parts);
  const day = parts.day === "" ? "" : `, ${parts.day}`;
  const who = lookWidth(whole, look) <= left ? whole : `${cutText(parts.name, look, left - lookWidth(day, look))}${day}`;
  const words = label(key, 0, baseline, who === "" ? [number] : [number, { text: who, look }]);
  return headline === null ? [words] : [words, ...outcomeMarks(key, headline, width - outcome, baseline - BASELINE)];
}

/** A print of one release: its number, basis and day, and at the right what it was to the one before. */
function remarkLine({ key, parts, remark }: Pick<Lane, "key" | "parts"> & { readonly remark: string }, baseline: number, width: number) {
  const number: Run = { text: parts.number, look: "strong" };
  const left = width - lookWidth(remark, "small") - 12 - lookWidth(number.text, number.look) - RUN_GAP;
  const who: Run = { text: cutText(nameAndDay(parts), "small", left), look: "small" };
  const right = { ...label(key, width, baseline, [{ text: remark, look: "small" }]), anchor: "end" as const };
  return [label(key, 0, baseline, [number, who]), right];
}

function outcomeMarks(key: string, { outcome, word }: LaneOutcome, x: number, middle: number): readonly Mark[] {
  const drawn = { role: "observed", outcome, key } as const;
  return [
    { ...drawn, kind: "outcome", x, y: middle - 9 },
    { ...label(key, x + OUTCOME_INDENT, middle + BASELINE, [{ text: word, look: outcomeLook(outcome) }]), ...drawn },
  ];
}

function label(key: string | null, x: number, y: number, runs: readonly Run[]): LabelMark {
  return { kind: "label", role: key === null ? "frame" : "stated", outcome: null, key, x, y, anchor: "start", runs, halo: false };
}

import { scaleUtc } from "d3-scale";
import { formatDay } from "../../format/days";
import type { LabelMark, LeaderMark, Mark } from "../model/model";
import type { XY } from "../render/svg-primitives";
import type { RowPositions } from "./row-positions";

/** In pixels: the time axis stands at the left of the text. */
export const TIME_AXIS_WIDTH = 122;
const AXIS_X = 64;
/** Where leaders reach the height of their row, and where they end. */
const BEND_X = 100;
const LEADER_END_X = 116;
const TICK = 5;
const TICK_PX = 80;
const LABEL_LINE = 18;

/** A true time scale from top to bottom at the left: a dot on the day of each row and a leader from it to the row. */
export function timeAxis(dated: readonly { readonly day: string; readonly figure: unknown }[], positions: RowPositions): readonly Mark[] {
  const days = dated.map(({ day }) => Date.parse(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [top, bottom] = [positions.rows[0]?.middle ?? 0, positions.rows.at(-1)?.middle ?? 0];
  const scale = scaleUtc()
    .domain([first, first === last ? first + 86_400_000 : last])
    .range([top, bottom]);
  const ticks = scale.ticks(Math.max(2, Math.round((bottom - top) / TICK_PX)));
  const leaders = dated.map(({ day }, index) => {
    const at = scale(Date.parse(day));
    const rowY = positions.rows[index]?.middle ?? at;
    return line("stated", [
      [AXIS_X, at],
      [BEND_X, rowY],
      [LEADER_END_X, rowY],
    ]);
  });
  const dots = dated.map(({ day, figure }): Mark => {
    const at = scale(Date.parse(day));
    return { kind: "spot", role: figure === null ? "observed" : "stated", outcome: null, key: null, x: AXIS_X, y: at };
  });
  return [
    ...leaders,
    line("observed", [
      [AXIS_X, top],
      [AXIS_X, bottom],
    ]),
    ...ticks.map((tick) =>
      line("observed", [
        [AXIS_X - TICK, scale(tick)],
        [AXIS_X, scale(tick)],
      ]),
    ),
    ...dots,
    ...tickWords(ticks, scale),
  ];
}

function tickWords(ticks: readonly Date[], scale: (day: Date) => number): readonly LabelMark[] {
  let year = "";
  let before = Number.NEGATIVE_INFINITY;
  return ticks.flatMap((tick): readonly LabelMark[] => {
    const y = scale(tick);
    if (y - before < LABEL_LINE) return [];
    before = y;
    const [month = "", ofYear = ""] = formatDay(tick.toISOString().slice(0, 7), "short").split(" ");
    const text = ofYear === year ? month : `${month} ${ofYear}`;
    year = ofYear;
    const common = { kind: "label", role: "frame", outcome: null, key: null } as const;
    return [{ ...common, x: AXIS_X - TICK - 4, y: y + 4, anchor: "end", runs: [{ text, style: "axis" }], halo: false }];
  });
}

function line(role: LeaderMark["role"], points: readonly XY[]): LeaderMark {
  return { kind: "leader", role, outcome: null, key: null, points };
}

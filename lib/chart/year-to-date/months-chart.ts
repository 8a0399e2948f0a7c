import { type SideLabel, sideLabels } from "../labels/side-labels";
import type { Chart, LabelMark, Mark } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { lookWidth } from "../text/text-width";
import { monthPlace, monthTicks } from "./cumulative-chart";
import { neededMark } from "./required-mark";
import type { PanelSize, ToDatePanel, ToDateRows } from "./year-to-date-rows";

const HEIGHT = 168;
const TOP = 34;
const BOTTOM = 28;
const RIGHT = 146;
/** Of a month's room that its column leaves free on each side. */
const PAD = 0.1;

/** The months that came as columns, what each month left had to bring beside them, and what it brought. */
export function monthsChart(panel: ToDatePanel, rows: ToDateRows, { width, monthly, left }: PanelSize): Chart {
  const frame = {
    orientation: "upright",
    box: { width, height: HEIGHT, margins: { top: TOP, right: RIGHT, bottom: BOTTOM, left } },
    value: monthly,
  } as const;
  const scales = scalesOf(frame);
  const place = monthPlace(scales, rows.months.length);
  const half = (place(2) - place(1)) * (0.5 - PAD);
  const marks = [
    ...panel.monthly.map(
      ({ key, months, value }): Mark => ({
        kind: "bar",
        role: "observed",
        outcome: null,
        key,
        along: [place(months) - half, place(months) + half],
        base: "0",
        value,
      }),
    ),
    ...averageMarks(panel, scales, place),
    ...notHeld(panel, scales, place),
    ...toComeMarks(panel, rows, place, half),
    ...sideLabels(sides(panel, rows, scales, place), {
      x: scales.plot.right + 14,
      top: 12,
      bottom: scales.plot.bottom - 4,
      width: RIGHT - 14,
    }),
  ];
  return { ...frame, along: monthTicks(rows.months, place), marks, title: panel.title, summary: panel.title };
}

/** The average pace in grey dashes over the months known. */
function averageMarks({ average, known }: ToDatePanel, scales: Scales, place: (months: number) => number): readonly Mark[] {
  const last = known.at(-1);
  if (average === null || last === undefined) return [];
  const points = [place(0.5), place(last.months + 0.5)].map((along) => ({ along, value: average.value }));
  const y = Math.max(scales.plot.top + 2, scales.value(average.value) - 8);
  const words = `average so far ${average.label}`;
  const drawn = { role: "implied", outcome: null, key: null } as const;
  return [
    { ...drawn, kind: "line", points, stroke: "dashed", dots: false },
    ...(lookWidth(words, "small") > place(last.months + 0.5) - place(0.5) ? [] : [text(words, scales.plot.left + 2, y - 2)]),
  ];
}

/** "not held" over the months known as a sum only. */
function notHeld({ monthly, known }: ToDatePanel, scales: Scales, place: (months: number) => number): readonly LabelMark[] {
  const held = new Set(monthly.map(({ months }) => months));
  const last = known.at(-1)?.months ?? 0;
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter((month) => !held.has(month));
  const [first] = missing;
  const until = missing.findIndex((month, index) => month !== (first ?? 0) + index);
  const run = until < 0 ? missing : missing.slice(0, until);
  if (first === undefined) return [];
  const room = place(first + run.length - 0.5) - place(first - 0.5);
  const words = run.length === last ? "months not held" : "not held";
  if (room < lookWidth(words, "small") + 4) return [];
  return [{ ...text(words, (place(first - 0.5) + place(first + run.length - 0.5)) / 2, scales.value("0") - 8), anchor: "middle" }];
}

function toComeMarks(panel: ToDatePanel, { months }: ToDateRows, place: (months: number) => number, half: number): readonly Mark[] {
  const { brought, known } = panel;
  const from = known.at(-1)?.months ?? 0;
  const left = Array.from({ length: months.length - from }, (_, index) => from + index + 1);
  return left.flatMap((month): readonly Mark[] => {
    const along = place(month);
    const came: readonly Mark[] =
      brought === null
        ? []
        : [{ kind: "bar", role: "part", outcome: null, key: null, along: [along - half, along + half], base: "0", value: brought.value }];
    return [...neededMark(panel, along), ...came];
  });
}

function sides(
  { toCome, stated, brought }: ToDatePanel,
  { months }: ToDateRows,
  scales: Scales,
  place: (months: number) => number,
): readonly SideLabel[] {
  const from = place(months.length);
  const ends = [toCome?.low, toCome?.high].filter((end) => end !== null && end !== undefined).map(scales.value);
  return [
    ...(brought === null
      ? []
      : [
          {
            from,
            y: scales.value(brought.value),
            key: null,
            role: "observed" as const,
            runs: [
              { text: brought.label, look: "value" },
              { text: "outturn", look: "small" },
            ] as const,
          },
        ]),
    ...(toCome === null || stated === null || ends.length === 0
      ? []
      : [
          {
            from,
            y: ends.reduce((sum, y) => sum + y, 0) / ends.length,
            key: stated.key,
            role: "stated" as const,
            runs: [
              { text: toCome.label, look: "number" },
              { text: toCome.each, look: "small" },
            ] as const,
          },
        ]),
  ];
}

function text(words: string, x: number, y: number): LabelMark {
  return {
    kind: "label",
    role: "implied",
    outcome: null,
    key: null,
    x,
    y,
    anchor: "start",
    runs: [{ text: words, look: "small" }],
    halo: true,
  };
}

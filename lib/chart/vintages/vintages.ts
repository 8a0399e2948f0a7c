import type { RevisionKind } from "../../domain/vintages/revision-kind";
import { formatCount, formatList } from "../../format/lists";
import { EARLY } from "../../format/outcome-text";
import { layoutDotPlot } from "../dot-plot/dot-plot";
import type { DotRow } from "../dot-plot/dot-rows";
import type { RowPositions } from "../dot-plot/row-positions";
import { TIME_AXIS_WIDTH, timeAxis } from "../dot-plot/time-axis";
import { emptyLayout } from "../model/empty-layout";
import { isWide } from "../model/forms";
import type { Chart, Mark } from "../model/model";
import type { VintageRows, VintageValue } from "./vintage-rows";

/** Of more values the newest are drawn; the table has all. */
const MAX_VALUES = 60;

/**
 * A row per published value of a period: a tick when it came into force, an open circle when not. Settled values are lines
 * through all rows.
 */
export function vintagesChart(rows: VintageRows, width: number): Chart {
  const title = `${rows.title}: ${rows.periodText}, release by release`;
  const summary = vintagesSummary(rows);
  const values = rows.values.slice(-MAX_VALUES);
  if (values.length === 0) return { ...emptyLayout(width, `Nothing is published for ${rows.periodText}.`), title, summary };
  const left = isWide(width) && values.length > 1 ? TIME_AXIS_WIDTH : 0;
  const { settled: outturns, unit, multiplier } = rows;
  const dotRows = values.map(rowOf);
  const layout = layoutDotPlot(
    { heads: ["released", "basis", "value"], outcomeHeads: ["release"], rows: dotRows, outturns, unit, multiplier },
    { width, left, above: 0 },
    (positions) => [
      ...(positions.left > 0
        ? timeAxis(
            values.map(({ day }) => ({ day, figure: null })),
            positions,
          )
        : []),
      ...revisions(values, positions),
    ],
  );
  return { ...layout, title, summary };
}

/** "Turnover, 2021: printed three times with one revision; the actual: 146.887 on Chinese customs." */
export function vintagesSummary({ title, periodText, values, settled }: VintageRows): string {
  if (values.length === 0) return `${title}: nothing is published for ${periodText}.`;
  const revised = values.filter(({ kind }) => kind === "revised").length;
  const settledTexts = settled.map(({ label, title: basis }) => `${label} on ${basis}`);
  const firm = settledTexts.length === 0 ? "" : `; the actual: ${formatList(settledTexts)}`;
  return `${title}, ${periodText}: printed ${formatCount(values.length, "time")} with ${formatCount(revised, "revision")}${firm}.`;
}

function rowOf(one: VintageValue): DotRow {
  const { key, dayText, basis, label, kind, statuses, value, reading } = one;
  const inForce = isInForce(kind);
  return {
    key,
    cells: [
      { text: dayText, style: "small" },
      { text: basis, style: "word" },
      { text: label, style: inForce ? "strong" : "word" },
    ],
    parts: { number: label, name: basis, day: dayText },
    group: null,
    outturn: null,
    published: { value, reading, inForce },
    remark: remarkOf(kind, statuses),
    outcomes: [],
    headline: null,
    chosen: false,
  };
}

/** "first, settled", "repeated", "revised, latest". */
function remarkOf(kind: RevisionKind, statuses: readonly string[]): string {
  const words = kind === "first" ? statuses.filter((word) => word !== "first") : statuses;
  return [wordOf(kind), ...words].join(", ");
}

function wordOf(kind: RevisionKind): string {
  switch (kind) {
    case "first":
    case "repeated":
    case "revised":
      return kind;
    case "sharpened":
      return "sharper";
    case "kept":
      return "kept, not in force";
    case "early":
      return EARLY;
  }
}

function isInForce(kind: RevisionKind): boolean {
  return kind === "first" || kind === "sharpened" || kind === "revised";
}

/** A dotted line from a value to the one that replaced it on the same basis. */
function revisions(values: readonly VintageValue[], { rows, scales }: RowPositions): readonly Mark[] {
  return values.flatMap((one, index): readonly Mark[] => {
    if (one.kind !== "revised") return [];
    const before = values.findLastIndex(({ basis, kind }, place) => place < index && basis === one.basis && isInForce(kind));
    const [from, to] = [rows[before], rows[index]];
    const value = values[before]?.value;
    if (from === undefined || to === undefined || value === undefined) return [];
    const points = [
      { along: scales.position(to.middle), value },
      { along: scales.position(to.middle), value: one.value },
    ];
    return [{ kind: "line", role: "difference", outcome: null, key: one.key, points, stroke: "dotted", dots: false }];
  });
}

import type { LineMark, Mark } from "../model/model";
import type { PathFigure, PathRows } from "./path-rows";
import type { RowPositions } from "./row-positions";

type Placed = { readonly figure: PathFigure; readonly row: number };

/** A line that connects one speaker's figures, and a dashed line from a figure to the one that it restates. */
export function connectors(inOrder: readonly (PathFigure | null)[], rows: PathRows, positions: RowPositions): readonly Mark[] {
  const placed = inOrder.flatMap((figure, row): readonly Placed[] => (figure === null ? [] : [{ figure, row }]));
  const joined = connectedSpeaker(rows);
  const ofOne = onePerDay(
    placed.filter(({ figure }) => figure.speakerKey === joined),
    rows.chosen,
  );
  const restated = placed.flatMap((later) => {
    const earlier = placed.find(({ figure }) => figure.key === later.figure.restates);
    return earlier === undefined
      ? []
      : [{ ...connector([earlier, later], positions), role: "implied" as const, stroke: "dashed" as const }];
  });
  return [...(ofOne.length > 1 ? [connector(ofOne, positions)] : []), ...restated];
}

/** One figure per day, because the line goes from day to day: the chosen one, else the last. */
function onePerDay(placed: readonly Placed[], chosen: string | null): readonly Placed[] {
  const days = new Map<string, Placed>();
  for (const one of placed) if (days.get(one.figure.statedOn)?.figure.key !== chosen) days.set(one.figure.statedOn, one);
  return [...days.values()].sort((a, b) => a.row - b.row);
}

/** Whose figures are connected: the chosen figure's speaker, else the speaker with most figures; null when nobody has two. */
function connectedSpeaker({ figures, chosen }: PathRows): string | null {
  const own = figures.find(({ key }) => key === chosen);
  if (own !== undefined) return own.speakerKey;
  const counts = new Map<string, number>();
  for (const { speakerKey } of figures) counts.set(speakerKey, (counts.get(speakerKey) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[1] < 2 ? null : most[0];
}

/** A line from mark to mark, interrupted where it would cross the text of a row. */
function connector(stops: readonly Placed[], { rows: positions, scales }: RowPositions): LineMark {
  const points: LineMark["points"][number][] = [];
  let anchor: number | null = null;
  let before: { readonly along: number; readonly value: number; readonly row: number } | null = null;
  for (const { figure, row } of stops) {
    const along = positions[row]?.middle ?? 0;
    anchor = anchorOf(figure, anchor);
    if (before !== null) points.push(...clipped(before, { along, value: anchor, row }, positions));
    before = { along, value: anchor, row };
  }
  const placed = points.map(({ along, value }) => ({ along: scales.position(along), value }));
  return { kind: "line", role: "stated", outcome: null, key: null, points: placed, stroke: "solid", dots: false };
}

type Stop = { readonly along: number; readonly value: number; readonly row: number };

function clipped(from: Stop, to: Stop, positions: RowPositions["rows"]): LineMark["points"] {
  const at = (along: number) => {
    const share = to.along === from.along ? 0 : (along - from.along) / (to.along - from.along);
    return { along, value: String(from.value + (to.value - from.value) * share) };
  };
  const spans = positions.slice(from.row, to.row + 1).flatMap(({ clear: [top, bottom] }) => {
    const [start, end] = [Math.max(top, from.along), Math.min(bottom, to.along)];
    return start < end ? [{ start, end }] : [];
  });
  return spans.flatMap(({ start, end }, index) => {
    const touches = index > 0 && spans[index - 1]?.end === start;
    return [...(touches ? [] : [{ along: start, value: null }]), at(start), at(end)];
  });
}

/** The value where the line meets a mark: of a range the nearer end, never the middle, which nobody stated. */
function anchorOf({ stated }: PathFigure, from: number | null): number {
  const { low, high } = stated;
  const [a, b] = [Number(low ?? high ?? 0), Number(high ?? low ?? 0)];
  if (from === null) return a;
  return Math.abs(from - a) <= Math.abs(from - b) ? a : b;
}

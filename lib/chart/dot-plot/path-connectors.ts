import { boundTexts } from "../model/bounds";
import type { LineMark, Mark } from "../model/model";
import type { PathFigure, PathRows } from "./path-rows";
import type { RowPositions } from "./row-positions";

type Placed = { readonly figure: PathFigure; readonly lane: number };

/** The hairline that joins one speaker's figures, and a dashed one from a figure to the one that it restates. */
export function connectors(inOrder: readonly (PathFigure | null)[], rows: PathRows, places: RowPositions): readonly Mark[] {
  const placed = inOrder.flatMap((figure, lane): readonly Placed[] => (figure === null ? [] : [{ figure, lane }]));
  const joined = connectedSpeaker(rows);
  const ofOne = onePerDay(
    placed.filter(({ figure }) => figure.speakerKey === joined),
    rows.chosen,
  );
  const restated = placed.flatMap((later) => {
    const earlier = placed.find(({ figure }) => figure.key === later.figure.restates);
    return earlier === undefined ? [] : [{ ...connector([earlier, later], places), role: "implied" as const, stroke: "dashed" as const }];
  });
  return [...(ofOne.length > 1 ? [connector(ofOne, places)] : []), ...restated];
}

/** Of one day the chosen figure, else the last: the line goes from day to day. */
function onePerDay(placed: readonly Placed[], chosen: string | null): readonly Placed[] {
  const days = new Map<string, Placed>();
  for (const one of placed) if (days.get(one.figure.statedOn)?.figure.key !== chosen) days.set(one.figure.statedOn, one);
  return [...days.values()].sort((a, b) => a.lane - b.lane);
}

/** Whose figures are joined: the chosen figure's speaker, else whoever stated most; null where nobody stated twice. */
function connectedSpeaker({ figures, chosen }: PathRows): string | null {
  const own = figures.find(({ key }) => key === chosen);
  if (own !== undefined) return own.speakerKey;
  const counts = new Map<string, number>();
  for (const { speakerKey } of figures) counts.set(speakerKey, (counts.get(speakerKey) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[1] < 2 ? null : most[0];
}

/** From mark to mark, left out where it would run through the words of a lane. */
function connector(stops: readonly Placed[], { lanes }: RowPositions): LineMark {
  const points: LineMark["points"][number][] = [];
  let anchor: number | null = null;
  let before: { readonly along: number; readonly value: number; readonly lane: number } | null = null;
  for (const { figure, lane } of stops) {
    const along = lanes[lane]?.middle ?? 0;
    anchor = anchorOf(figure, anchor);
    if (before !== null) points.push(...clipped(before, { along, value: anchor, lane }, lanes));
    before = { along, value: anchor, lane };
  }
  return { kind: "line", role: "stated", outcome: null, key: null, points, stroke: "solid", dots: false };
}

type Stop = { readonly along: number; readonly value: number; readonly lane: number };

function clipped(from: Stop, to: Stop, lanes: RowPositions["lanes"]): LineMark["points"] {
  const at = (along: number) => {
    const share = to.along === from.along ? 0 : (along - from.along) / (to.along - from.along);
    return { along, value: String(from.value + (to.value - from.value) * share) };
  };
  const pieces = lanes.slice(from.lane, to.lane + 1).flatMap(({ clear: [top, bottom] }) => {
    const [start, end] = [Math.max(top, from.along), Math.min(bottom, to.along)];
    return start < end ? [{ start, end }] : [];
  });
  return pieces.flatMap(({ start, end }, index) => {
    const touches = index > 0 && pieces[index - 1]?.end === start;
    return [...(touches ? [] : [{ along: start, value: null }]), at(start), at(end)];
  });
}

/** Where a figure's mark is met: of a range the end nearest to where the line comes from, never its middle. */
function anchorOf({ stated }: PathFigure, from: number | null): number {
  const [low, high] = boundTexts(stated);
  const [a, b] = [Number(low ?? high ?? 0), Number(high ?? low ?? 0)];
  if (from === null) return a;
  return Math.abs(from - a) <= Math.abs(from - b) ? a : b;
}

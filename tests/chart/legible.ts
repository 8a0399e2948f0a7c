import { boundingRect, contains, overlaps, type Rect, textRect } from "../../lib/chart/labels/rect";
import type { Chart, Mark } from "../../lib/chart/model/model";
import { drawPicture, type Picture, pictureParts } from "../../lib/chart/model/picture";
import { type Scales, scalesOf } from "../../lib/chart/model/scales";
import { drawMark } from "../../lib/chart/render/draw";

/** What makes a picture hard to read: texts that overlap, leave the box or cross a mark. Empty when it is legible. */
export function illegible(picture: Picture): readonly string[] {
  const texts = textsOf(picture);
  const { width, height } = picture.box;
  const box = { left: -1, top: 0, right: width + 1, bottom: height + 1 };
  const outside = texts.filter(({ rect }) => !contains(box, rect)).map(({ text }) => `outside: ${text}`);
  const overlapping = texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (overlaps(a.rect, b.rect) ? [`overlap: ${a.text} / ${b.text}`] : [])),
  );
  const marks = pictureParts(picture).flatMap(({ x, y, chart }) => markRects(chart, x, y));
  // Few texts are near a mark: its bounds are compared before its pieces.
  const struck = marks.flatMap(({ kind, bounds, pieces }) =>
    texts.flatMap(({ text, rect }) =>
      overlaps(rect, bounds) ? pieces.flatMap((piece) => (overlaps(rect, piece) ? [`struck: ${text} by ${kind}`] : [])) : [],
    ),
  );
  return [...outside, ...overlapping, ...struck];
}

/** The rectangles of all texts, axes included, by the height of digits and capitals. */
function textsOf(picture: Picture): readonly { readonly text: string; readonly rect: Rect }[] {
  return drawPicture(picture).flatMap(({ x, y, shapes }) =>
    shapes.flatMap((shape) => {
      if (shape.shape !== "text") return [];
      const rect = textRect(shape);
      const size = (rect.bottom - rect.top) / 1;
      const drawn = { left: rect.left + x, right: rect.right + x, top: rect.top + y + size * 0.1, bottom: rect.bottom + y - size * 0.24 };
      return [{ text: shape.runs.map((run) => run.text).join(" "), rect: drawn }];
    }),
  );
}

type Solid = { readonly kind: Mark["kind"]; readonly bounds: Rect; readonly pieces: readonly Rect[] };

/** Stated and published marks, in pieces. Text may lie over columns and the frame. */
function markRects(chart: Chart, x: number, y: number): readonly Solid[] {
  const scales = scalesOf(chart);
  return chart.marks.flatMap((mark) => {
    const found = isSolid(mark) ? pieces(mark, scales).map((rect) => moved(rect, x, y)) : [];
    const bounds = boundingRect(found);
    return bounds === null ? [] : [{ kind: mark.kind, bounds, pieces: found }];
  });
}

function isSolid({ kind, role }: Mark): boolean {
  if (role === "frame" || role === "difference" || role === "asOf") return false;
  return kind === "interval" || kind === "point" || kind === "arrow" || kind === "outcome" || kind === "line" || kind === "spot";
}

/** Rectangles along the strokes of a mark, at most 3 pixels long. */
function pieces(mark: Mark, scales: Scales): readonly Rect[] {
  return drawMark(mark, scales).flatMap((shape) => (shape.shape === "path" ? strokes(shape.d) : []));
}

function strokes(d: string): readonly Rect[] {
  const rects: Rect[] = [];
  let from: readonly [number, number] | null = null;
  for (const [, command, a, b] of d.matchAll(/([MLa])(-?[\d.]+) (-?[\d.]+)/g)) {
    const to = [Number(a), Number(b)] as const;
    // The numbers of an arc are radii, not points: its disc starts at the current point.
    if (command === "a") continue;
    if (command === "L" && from !== null) rects.push(...along(from, to));
    from = to;
  }
  return rects;
}

function along([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): readonly Rect[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const [x, y] = [x1 + ((x2 - x1) * index) / steps, y1 + ((y2 - y1) * index) / steps];
    return { left: x - 0.5, top: y - 0.5, right: x + 0.5, bottom: y + 0.5 };
  });
}

function moved({ left, top, right, bottom }: Rect, x: number, y: number): Rect {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

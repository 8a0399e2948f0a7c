/** In pixels of the chart's frame. */
export type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };
type Point = readonly [x: number, y: number];

/** Pixels between a tooltip and what it is about. */
export const GAP = 14;

/**
 * The top left corner of a tooltip beside what it is about: left or right of it or, where neither side has room, above or below; of all
 * places inside `within` one that a pointer can go over to, and of these the one over the fewest of the chart's marks, then the one nearest. A tooltip that is larger than `within`
 * begins at its top left corner.
 */
export function tooltipPlace(size: Size, about: Area, marks: readonly Point[], within: Area): Point {
  const fitted = (x: number, y: number): Point => [
    Math.max(within.left, Math.min(x, within.right - size.width)),
    Math.max(within.top, Math.min(y, within.bottom - size.height)),
  ];
  const middle = (about.top + about.bottom - size.height) / 2;
  const centre = (about.left + about.right - size.width) / 2;
  const beside = [about.right + GAP, about.left - GAP - size.width].flatMap((x) =>
    [about.top, about.bottom - size.height, middle, within.top, within.bottom - size.height].map((y) => fitted(x, y)),
  );
  const stacked = [about.bottom + GAP, about.top - GAP - size.height].map((y) => fitted(centre, y));
  const places = [...beside, ...stacked].map((at) => {
    const own = areaAt(at, size);
    return {
      at,
      hidden: overlap(own, widened(about)),
      apart: isApart(own, about),
      covered: marks.filter((mark) => isInside(mark, own)).length,
      far: distance(own, about),
    };
  });
  places.sort((a, b) => a.hidden - b.hidden || Number(a.apart) - Number(b.apart) || a.covered - b.covered || a.far - b.far);
  return places[0]?.at ?? [within.left, within.top];
}

function areaAt([left, top]: Point, { width, height }: Size): Area {
  return { left, top, right: left + width, bottom: top + height };
}

/** A mark has no area of its own. */
function widened({ left, top, right, bottom }: Area): Area {
  return { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 };
}

/** In square pixels. */
function overlap(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether the space between them is wider than that which belongs to the tooltip. */
function isApart(own: Area, about: Area): boolean {
  const across = Math.max(own.left - about.right, about.left - own.right, 0);
  const down = Math.max(own.top - about.bottom, about.top - own.bottom, 0);
  return Math.hypot(across, down) > GAP + 1;
}

function isInside([x, y]: Point, { left, top, right, bottom }: Area): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Between the middles, in pixels. */
function distance(one: Area, other: Area): number {
  return Math.hypot((one.left + one.right - other.left - other.right) / 2, (one.top + one.bottom - other.top - other.bottom) / 2);
}

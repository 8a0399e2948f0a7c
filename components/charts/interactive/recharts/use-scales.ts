import { usePlotArea, useXAxisInverseScale, useXAxisScale, useYAxisInverseScale, useYAxisScale } from "recharts";
import type { Orientation } from "@/lib/chart/model/model";
import type { Scales } from "@/lib/chart/model/scales";

/** Recharts' own scales as `lib/chart` draws with them; null until Recharts has laid out the chart around it. */
export function useScales(orientation: Orientation): Scales | null {
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  const [inverseX, inverseY] = [useXAxisInverseScale(), useYAxisInverseScale()];
  const area = usePlotArea();
  if (x === undefined || y === undefined || area === undefined) return null;
  const isVertical = orientation === "vertical";
  const [value, along, inverse] = isVertical ? [y, x, inverseX] : [x, y, inverseY];
  return {
    orientation,
    plot: { left: area.x, top: area.y, right: area.x + area.width, bottom: area.y + area.height },
    value: (text) => value(Number(text)) ?? Number.NaN,
    along: (position) => along(position) ?? Number.NaN,
    position: (pixel) => Number(inverse?.(pixel) ?? Number.NaN),
    at: (category, pixel) => (isVertical ? [category, pixel] : [pixel, category]),
    up: isVertical ? -1 : 1,
  };
}

import type { Anchor, Run } from "../model/model";
import type { PathStyleName } from "./styles";

/** A path or a line of text. */
export type SvgShape = PathShape | TextShape;
export type PathShape = { readonly shape: "path"; readonly d: string; readonly style: PathStyleName };
export type TextShape = {
  readonly shape: "text";
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly runs: readonly Run[];
  readonly halo: boolean;
};

/** Pixels between the runs of one line of text. */
export const RUN_GAP = 5;

export type XY = readonly [x: number, y: number];

export function path(style: PathStyleName, d: string): PathShape {
  return { shape: "path", d, style };
}

export function polyline(points: readonly XY[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");
}

export function rectangle(a: XY, b: XY): string {
  return `${polyline([a, [b[0], a[1]], b, [a[0], b[1]]])}Z`;
}

/** A square on its corner; `reach` is the distance from its middle to each corner in pixels. */
export function diamond([x, y]: XY, reach: number): string {
  return `${polyline([
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ])}Z`;
}

export function disc([x, y]: XY, radius: number): string {
  const r = px(radius);
  return `M${px(x - radius)} ${px(y)}a${r} ${r} 0 1 1 ${px(2 * radius)} 0a${r} ${r} 0 1 1 ${px(-2 * radius)} 0Z`;
}

/** Rounds to a tenth of a pixel, which keeps SVG text short. */
export function px(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

import type { PathRows } from "@/lib/chart/dot-plot/path-rows";
import type { StatedBounds } from "@/lib/chart/model/stated-bounds";
import { capitalised, formatCount } from "@/lib/format/lists";

/** "15 figures by seven speakers, from 200 (26 Oct 2022) to 220–230 (14 Dec 2023)." */
export function saidFinding({ figures }: PathRows): string {
  const speakers = new Set(figures.map(({ speakerKey }) => speakerKey)).size;
  const [first, newest] = [figures[0], figures.at(-1)];
  const last = figures.findLast(({ day, stated }) => day === newest?.day && isClosed(stated)) ?? newest;
  const span = first && last ? `, from ${first.number} (${first.day}) to ${last.number} (${last.day})` : "";
  return `${capitalised(formatCount(figures.length, "figure"))} by ${formatCount(speakers, "speaker")}${span}.`;
}

/** On one day a range or a point says more than an open bound. */
function isClosed({ shape }: StatedBounds): boolean {
  return shape === "range" || shape === "point";
}

import { formatCount } from "../../format/lists";
import type { PathRows } from "./path-rows";

/** "16 projections and targets by eight speakers". */
export function pathNote({ figures }: PathRows): string {
  const speakers = new Set(figures.map(({ speakerKey }) => speakerKey)).size;
  return `${formatCount(figures.length, "projection or target", "projections and targets")} by ${formatCount(speakers, "speaker")}`;
}

import { formatCount } from "@/lib/format/lists";
import type { Walkable } from "./walk";

/** How the keyboard moves in a chart, for who cannot see it. */
export function hintText({ periods, marks }: Walkable, isChoosable: boolean): string {
  if (periods.length === 0)
    return `${formatCount(marks.length, "mark")}: arrow keys walk them, Enter keeps one open, Escape leaves. The rows are in the table.`;
  const enter = isChoosable ? "Enter chooses one" : "Enter keeps one open";
  return `${formatCount(periods.length, "period")}: left and right walk them, down and up the marks of one, ${enter}, plus and minus show fewer or more, Escape leaves. The rows are in the table.`;
}

"use client";

import type { NumberLineDescription } from "@/lib/chart/number-line/number-line-rows";

type Props = NumberLineDescription & {
  /** Unique in the page. */
  readonly id: string;
  /** Widths in pixels, ascending; styles show the widest that fits (`box-…` and `until-…`). */
  readonly widths: readonly number[];
};

/** What a browser finds inside the boxes it leaves alone; it never loads what writes them. */
const LEFT_ALONE = { __html: "" };

/**
 * A number line, which only the server draws, at several widths. As a client component it is sent to scripts as its rows, not once more
 * as its drawings.
 */
export function NumberLineDrawing({ id, widths, ...description }: Props) {
  return (
    <div className="chart-boxes">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: SVG written by this program; the writer escapes all text. */}
      <div className="boxes" suppressHydrationWarning dangerouslySetInnerHTML={htmlOf(description, widths, id)} />
    </div>
  );
}

/** In a browser always the same object, so that React never empties the element. */
function htmlOf(description: NumberLineDescription, widths: readonly number[], id: string): { readonly __html: string } {
  if (typeof window !== "undefined") return LEFT_ALONE;
  // A static import would send the writer to browsers. What require returns has no type of its own.
  const {
    numberLineBoxes,
  }: typeof import("@/lib/chart/number-line/number-line-boxes") = require("@/lib/chart/number-line/number-line-boxes");
  return { __html: numberLineBoxes(description, widths, id) };
}

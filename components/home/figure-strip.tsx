import { buildFigureStripRow } from "@/lib/chart/figure-strip/build-figure-strip-row";
import { FIGURE_STRIP, figureStripPaths } from "@/lib/chart/figure-strip/figure-strip";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { StatementToJudge } from "@/lib/domain/ledger/statement";
import { SmallPaths } from "../charts/small-paths";

/** What was stated and what was published, on a line; the words beside it give the numbers. Nothing where no actual is a number. */
export function FigureStrip({ judged }: { readonly judged: JudgedFigure<StatementToJudge> }) {
  const row = buildFigureStripRow(judged);
  if (row === null) return null;
  return <SmallPaths {...FIGURE_STRIP} shapes={figureStripPaths(row).map(({ d, style }) => ({ d, style }))} />;
}

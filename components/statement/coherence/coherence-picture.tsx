import { FOLDED_HALF_WIDTHS } from "@/lib/chart/model/box-widths";
import { boxesOf } from "@/lib/chart/render/page-boxes";
import { type IntervalPlotRows, intervalPlot } from "@/lib/chart/small/interval-plot";

type Props = { readonly id: string; readonly pair: readonly IntervalPlotRows[] };

/** Two number lines side by side, stacked on the phone. The table has the same numbers. */
export function CoherencePicture({ id, pair }: Props) {
  return (
    <div className="number-lines">
      {pair.map((rows, index) => (
        <figure key={rows.title} className="chart">
          <figcaption>{rows.title}</figcaption>
          <div
            className="chart-boxes"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG; the writer escaped all its text.
            dangerouslySetInnerHTML={{
              __html: boxesOf(FOLDED_HALF_WIDTHS, `${id}-${index}`, (width) => intervalPlot(rows, width, width < 560)),
            }}
          />
        </figure>
      ))}
    </div>
  );
}

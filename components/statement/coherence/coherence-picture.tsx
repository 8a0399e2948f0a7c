import { svgText } from "@/lib/chart/render/svg-inline";
import { type IntervalPlotRows, intervalPlot } from "@/lib/chart/small/interval-plot";

type Props = { readonly id: string; readonly pair: readonly IntervalPlotRows[] };

const WIDE = 588;
const PRINT = 330;
const NARROW = 358;

/** Two number lines side by side, stacked on the phone. The table has the same numbers. */
export function CoherencePicture({ id, pair }: Props) {
  return (
    <div className="number-lines">
      {pair.map((rows, index) => (
        <figure key={rows.title} className="chart">
          <figcaption>{rows.title}</figcaption>
          <Drawn id={`${id}-${index}-wide`} rows={rows} box="wide" width={WIDE} narrow={false} />
          <Drawn id={`${id}-${index}-print`} rows={rows} box="print" width={PRINT} narrow />
          <Drawn id={`${id}-${index}-narrow`} rows={rows} box="narrow" width={NARROW} narrow />
        </figure>
      ))}
    </div>
  );
}

type DrawnProps = {
  readonly id: string;
  readonly rows: IntervalPlotRows;
  readonly box: "wide" | "print" | "narrow";
  readonly width: number;
  readonly narrow: boolean;
};

function Drawn({ id, rows, box, width, narrow }: DrawnProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG; the writer escaped all its text.
  return <div className={`box-${box}`} dangerouslySetInnerHTML={{ __html: svgText(intervalPlot(rows, width, narrow), id, box) }} />;
}

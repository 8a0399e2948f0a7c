import type { ReactNode } from "react";
import { layOutChart } from "@/lib/chart/layout";
import { BOX_WIDTHS, type BoxName } from "@/lib/chart/model/box-widths";
import type { ChartDescription } from "@/lib/chart/model/description";
import { svgText } from "@/lib/chart/render/svg-inline";
import { LazyChart } from "./interactive/lazy-chart";

type Props = {
  /** Unique in the page. */
  readonly id: string;
  readonly description: ChartDescription;
  /** Widths in pixels of the boxes, of which CSS shows one; without them those of a chart over the whole page. */
  readonly widths?: Readonly<Record<BoxName, number>>;
  /** Address of the data of the interactive chart; without it the chart is not interactive. */
  readonly marks?: string;
  /** Publisher, as-of day, ledger number, rules version. */
  readonly foot: ReactNode;
  /** Links to the table and to files. */
  readonly links: ReactNode;
};

const BOXES: readonly BoxName[] = ["wide", "print", "narrow"];

/** A chart drawn on the server in three boxes, of which CSS shows one, with its summary, source line and export links. */
export function Chart({ id, description, widths = BOX_WIDTHS, marks, foot, links }: Props) {
  const pictures = BOXES.map((box) => ({ box, picture: layOutChart(description, { width: widths[box] }) }));
  const boxes = pictures.map(({ box, picture }) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: SVG written by this program; the writer escapes all text.
    <div key={box} className={`box-${box}`} dangerouslySetInnerHTML={{ __html: svgText(picture, `${id}-${box}`, box) }} />
  ));
  return (
    <figure className="chart">
      {marks === undefined ? boxes : <LazyChart address={marks}>{boxes}</LazyChart>}
      <figcaption>
        <p className="hidden-text">{description.summary}</p>
        <p className="chart-foot">{foot}</p>
        {links}
      </figcaption>
    </figure>
  );
}

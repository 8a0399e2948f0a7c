import type { ReactNode } from "react";
import type { Picture } from "@/lib/chart/model/picture";
import type { BoxName } from "@/lib/chart/outturn/outturn-chart";
import { drawnBoxes } from "./drawn-boxes";
import { LazyChart } from "./interactive/lazy-chart";

type Props = {
  /** Unique in the page. */
  readonly id: string;
  readonly chartIn: (box: BoxName) => Picture;
  /** Address of the data of the interactive chart; without it the chart is not interactive. */
  readonly marks?: string;
  /** Cache key: all that the drawing depends on, the as-of day and ledger number included. Without it nothing is cached. */
  readonly kept?: string;
  /** Publisher, as-of day, ledger number, rules version. */
  readonly foot: ReactNode;
  /** Links to the table and to files. */
  readonly links: ReactNode;
};

/** A chart drawn on the server in three boxes, of which CSS shows one, with its summary, source line and export links. */
export function Chart({ id, chartIn, marks, kept, foot, links }: Props) {
  const drawn = drawnBoxes(id, chartIn, kept ?? null);
  const boxes = drawn.map(({ box, svg }) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: SVG written by this program; the writer escapes all text.
    <div key={box} className={`box-${box}`} dangerouslySetInnerHTML={{ __html: svg }} />
  ));
  return (
    <figure className="chart">
      {marks === undefined ? boxes : <LazyChart address={marks}>{boxes}</LazyChart>}
      <figcaption>
        <p className="hidden-text">{drawn[0]?.summary}</p>
        <p className="chart-foot">{foot}</p>
        {links}
      </figcaption>
    </figure>
  );
}

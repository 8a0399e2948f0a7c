import type { ReactNode } from "react";
import type { Picture } from "@/lib/chart/model/picture";
import type { BoxName } from "@/lib/chart/outturn/outturn-chart";
import { drawnBoxes } from "./drawn-boxes";
import { LazyChart } from "./interactive/lazy-chart";

type Props = {
  /** Unique in the page. */
  readonly id: string;
  readonly chartIn: (box: BoxName) => Picture;
  /** Address of its marks, for the drawing that answers pointer and keys; without it the drawing stays still. */
  readonly marks?: string;
  /** All that the drawing depends on, where it may be kept: the view and both clocks. */
  readonly kept?: string;
  /** Publisher, as-of day, ledger, rules. */
  readonly foot: ReactNode;
  /** The rows as a table, and files. */
  readonly links: ReactNode;
};

/** A chart drawn on the server in three boxes, of which CSS shows one; its sentence, its foot and ways to take it along. */
export function Chart({ id, chartIn, marks, kept, foot, links }: Props) {
  const drawn = drawnBoxes(id, chartIn, kept ?? null);
  const boxes = drawn.map(({ box, svg }) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every word of which was escaped as it was printed.
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

import type { ReactNode } from "react";
import { PAGE_WIDTHS } from "@/lib/chart/model/box-widths";
import type { ChartDescription } from "@/lib/chart/model/description";
import { ChartDrawing } from "./interactive/chart-drawing";

type Props = {
  /** Unique in the page. */
  readonly id: string;
  readonly description: ChartDescription;
  /** Widths in pixels of the drawings that the server makes; without them those of a chart over the whole page. */
  readonly widths?: readonly number[];
  /** Address of the cards of its marks; without it the marks have none. */
  readonly marks?: string;
  /** Address up to and including "period=", where a click on a period of the chart opens it. */
  readonly periodAddress?: string;
  /** Publisher, as-of day, ledger number, rules version. */
  readonly foot: ReactNode;
  /** Links to the table and to files. */
  readonly links: ReactNode;
};

/** A chart with its summary, source line and export links. */
export function Chart({ id, description, widths = PAGE_WIDTHS, marks, periodAddress, foot, links }: Props) {
  return (
    <figure className="chart">
      <ChartDrawing
        id={id}
        description={description}
        widths={widths}
        {...(marks !== undefined && { marks })}
        {...(periodAddress !== undefined && { periodAddress })}
      />
      <figcaption>
        <p className="hidden-text">{description.summary}</p>
        <p className="chart-foot">{foot}</p>
        {links}
      </figcaption>
    </figure>
  );
}

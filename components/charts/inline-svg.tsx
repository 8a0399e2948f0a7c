import type { Chart } from "@/lib/chart/model/model";
import { svgText } from "@/lib/chart/render/svg-inline";

type Props = {
  /** Unique in the page. */
  readonly id: string;
  readonly chart: Chart;
};

/** A small chart of one size that stands in a line or a table's cell; the same numbers stand beside it. */
export function InlineSvg({ id, chart }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every word of which was escaped as it was printed.
  return <span className="inline-picture" dangerouslySetInnerHTML={{ __html: svgText(chart, id, "inline") }} />;
}

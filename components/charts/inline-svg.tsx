import type { Chart } from "@/lib/chart/model/model";
import { svgText } from "@/lib/chart/render/svg-inline";

type Props = {
  /** Unique in the page. */
  readonly id: string;
  readonly chart: Chart;
};

/** A small chart of one size for a table cell or a line of text. */
export function InlineSvg({ id, chart }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SVG written by this program; the writer escapes all text.
  return <span className="inline-svg" dangerouslySetInnerHTML={{ __html: svgText(chart, id) }} />;
}

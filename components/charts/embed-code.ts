import { layOutChart } from "@/lib/chart/layout";
import { PRINT_WIDTH } from "@/lib/chart/model/box-widths";
import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import { escapeMarkup } from "@/lib/format/escape";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { addressWith } from "@/lib/input/query/as-of-context";
import { type View, viewQuery } from "@/lib/input/query/view";

/** In pixels, wide enough for the print box. */
export const EMBED_WIDTH = 720;
/** Pixels for the heading, note and source line around a chart. */
const AROUND = 130;

/** Height in pixels that a frame of that width needs. The embed also posts its height to the page around it. */
export function embedHeight({ description }: ChartPlan): number {
  return layOutChart(description, { width: PRINT_WIDTH }).box.height + AROUND;
}

/** Address of the page that other sites may frame: "/embed/indicators/turnover/outturn". */
export function embedAddress(path: string, name: string, view: View, context: AsOfContext): string {
  return addressWith(`/embed${path}/${name}`, viewQuery({ ...view, show: "chart" }), context);
}

export function iframeCode(address: string, { title }: ChartPlan, height: number): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

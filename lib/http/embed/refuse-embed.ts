import { isIndicatorChart } from "../../chart/plan/chart-names";
import { parseClocks } from "../../input/query/clocks";
import { searchParamsObject } from "../../input/query/search-params";
import { today } from "../../today";
import { readPictureWidth, WIDTH_REFUSED } from "../picture-width";

export type EmbedRefusal = { readonly status: 404 | 422; readonly sentence: string };

export const NO_SUCH_CHART: EmbedRefusal = { status: 404, sentence: "Nothing is held under this address." };

/** Refuses the address of an embed that names no chart, or a width, day or ledger number that cannot be read; null when it can. */
export function refuseEmbed(chart: string, params: URLSearchParams): EmbedRefusal | null {
  const query = searchParamsObject(params);
  if (!isIndicatorChart(chart)) return NO_SUCH_CHART;
  if (readPictureWidth(query) === null) return { status: 422, sentence: WIDTH_REFUSED };
  // How many entries the ledger has is the page's to know.
  const clocks = parseClocks(query, today(), Number.MAX_SAFE_INTEGER);
  return clocks.ok ? null : { status: 422, sentence: clocks.issues.map(({ message }) => message).join(" ") };
}

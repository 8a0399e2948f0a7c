import { chartResponse } from "@/lib/http/chart-files/chart-response";
import { loadChartPlan } from "@/lib/load/chart-plans";

type Context = { readonly params: Promise<{ readonly slug: string; readonly file: string }> };

/** Files of a chart of the indicator, such as `outturn.svg`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  return chartResponse(request, `/indicators/${slug}`, slug, file, (name, view, context) => loadChartPlan(slug, name, view, context));
}

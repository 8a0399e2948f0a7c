import { embedResponse } from "@/lib/http/embed/embed-response";
import { loadChartPlan } from "@/lib/load/chart-plans";

type Context = { readonly params: Promise<{ readonly slug: string; readonly chart: string }> };

/** A chart of the indicator, for other sites to frame. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, chart } = await params;
  return embedResponse(request, `/indicators/${slug}`, (view, context) => loadChartPlan(slug, chart, view, context));
}

import { readIndicatorPlan } from "@/app/chart-plans";
import { embedAnswer } from "@/app/embed/answer";

type Context = { readonly params: Promise<{ readonly slug: string; readonly chart: string }> };

/** A chart of the indicator, to be framed by other sites. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, chart } = await params;
  return embedAnswer(request, `/indicators/${slug}`, (view, moment) => readIndicatorPlan(slug, chart, view, moment));
}

import { indicatorCard } from "@/components/indicator/indicator-card";
import { cardResponse } from "@/lib/http/card-response";
import { readJudged } from "@/lib/load/judged/judged-indicator";

type Context = { readonly params: Promise<{ readonly slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return cardResponse(request, async (view, context) => {
    const judged = await readJudged(slug, context);
    return judged && indicatorCard(judged, view, context);
  });
}

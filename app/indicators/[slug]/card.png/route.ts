import { cardAnswer } from "@/app/card-answer";
import { readJudged } from "@/app/judged";
import { indicatorCard } from "@/components/indicator/indicator-card";

type Context = { readonly params: Promise<{ readonly slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return cardAnswer(request, async (view, moment) => {
    const judged = await readJudged(slug, moment);
    return judged && indicatorCard(judged, view, moment);
  });
}

import { siteCard } from "@/components/page/site-card";
import { countHeld } from "@/lib/db/queries/count-held";
import { cardResponse } from "@/lib/http/card-response";

/** GET /card.png: the share picture of pages that have none of their own. */
export function GET(request: Request): Promise<Response> {
  return cardResponse(request, async (_, context) => siteCard(await countHeld(context), context));
}

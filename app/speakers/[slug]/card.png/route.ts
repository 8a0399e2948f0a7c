import { speakerCard } from "@/components/speakers/speaker-card";
import { findSpeaker } from "@/lib/db/entities/speakers";
import { listStatements } from "@/lib/db/entities/statements";
import { cardResponse } from "@/lib/http/card-response";
import { readOutcomesOf } from "@/lib/load/judged/figure-outcomes";

/** Most statements read, more than the picture shows. */
const MAX_STATEMENTS = 200;

type Context = { readonly params: Promise<{ readonly slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return cardResponse(request, async (_, context) => {
    const speaker = await findSpeaker(slug, context.ledger);
    if (speaker === null) return null;
    const { items, next } = await listStatements({ ...context, limit: MAX_STATEMENTS, cursor: null, speaker: slug });
    const judged = await readOutcomesOf(items, context);
    const oldestFirst = [...judged.values()].sort(
      (a, b) => a.figure.knownOn.localeCompare(b.figure.knownOn) || a.figure.place - b.figure.place,
    );
    return speakerCard(speaker, oldestFirst, next === null, context);
  });
}

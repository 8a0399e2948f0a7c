import { cardAnswer } from "@/app/card-answer";
import { readJudgedFigures } from "@/app/judged";
import { speakerCard } from "@/components/lists/speaker-card";
import { findSpeaker } from "@/lib/db/speakers";
import { listStatements } from "@/lib/db/statements";

/** More than a picture counts. */
const MOST = 200;

type Context = { readonly params: Promise<{ readonly slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return cardAnswer(request, async (_, moment) => {
    const speaker = await findSpeaker(slug, moment.ledger);
    if (speaker === null) return null;
    const { items, next } = await listStatements({ ...moment, limit: MOST, cursor: null, speaker: slug });
    const judged = await readJudgedFigures(items, moment);
    const oldestFirst = [...judged.values()].sort(
      (a, b) => a.figure.knownOn.localeCompare(b.figure.knownOn) || a.figure.place - b.figure.place,
    );
    return speakerCard(speaker.name, speaker.kind, oldestFirst, next === null, moment);
  });
}

import { type JudgedIndicator, judgeIndicator } from "../../../lib/domain/judging/judged-indicator";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import type { Figure, StatementSpeaker } from "../../../lib/domain/ledger/statement";
import { indicator, series } from "./rows";

export type SpokenFigure = { readonly figure: Figure; readonly speakers: readonly StatementSpeaker[] };

export function speaker(slug: string, onBehalfOf: string | null = null): StatementSpeaker {
  return { slug, name: slug, kind: "person", capacity: null, onBehalfOf };
}

/** An indicator with judged figures. Figures with the same statement id form one statement, with the speakers of the first. */
export function judgedOf(
  figures: readonly SpokenFigure[],
  observations: readonly Observation[],
  asOf: string,
  { list = [series()], of = indicator() }: { readonly list?: readonly Series[]; readonly of?: ReturnType<typeof indicator> } = {},
): JudgedIndicator {
  const ids = [...new Set(figures.map(({ figure }) => figure.statement))];
  const statements = ids.map((id) => {
    const own = figures.filter(({ figure }) => figure.statement === id);
    const { statedOn, knownOn, place, sequence } = own[0]!.figure;
    return {
      id,
      statedOn,
      statedOnBasis: "day" as const,
      knownOn,
      place,
      occasion: null,
      manner: "said" as const,
      speakers: own[0]!.speakers,
      citations: [],
      figures: own.map(({ figure }) => figure),
      sequence,
    };
  });
  const release = {
    id: "r",
    releasedOn: "2000-01-01",
    releasedOnBasis: "release" as const,
    knownOn: "2000-01-01",
    place: 1,
    citations: [],
    sequence: 1,
  };
  return judgeIndicator({ indicator: of, series: list, statements, releases: [{ ...release, observations }] }, asOf);
}

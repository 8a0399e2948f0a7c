import { readFileSync } from "node:fs";
import type { Facts } from "../../../lib/domain/ledger/facts";
import type { Release } from "../../../lib/domain/ledger/release";
import type { SpeakerKind, Statement } from "../../../lib/domain/ledger/statement";
import { lastDayOf } from "../../../lib/domain/time/day";
import { foundingFigures, foundingObservations, foundingSeries, turnover } from "./founding";

type StatementFact = {
  readonly id: string;
  readonly statedOn: string;
  readonly speakers: readonly { readonly name: string; readonly kind?: SpeakerKind; readonly capacity?: string }[];
};

const facts: readonly StatementFact[] = JSON.parse(
  readFileSync(new URL("../../fixtures/china-russia-trade/statements.json", import.meta.url), "utf8"),
);

/** The founding statements with their speakers and figures; without their citations. */
const foundingStatements: readonly Statement[] = facts.map(({ id, statedOn, speakers }, index) => ({
  id,
  statedOn,
  statedOnBasis: "day",
  knownOn: lastDayOf(statedOn),
  place: index + 1,
  occasion: null,
  manner: "said",
  speakers: speakers.map(({ name, kind, capacity }) => ({
    slug: name.toLowerCase().replaceAll(" ", "-"),
    name,
    kind: kind ?? "person",
    capacity: capacity ?? null,
    onBehalfOf: null,
  })),
  citations: [],
  figures: [...foundingFigures.values()].filter((figure) => figure.statement === id),
  sequence: index + 1,
}));

/** All rows about turnover, as loaded from the database. */
export const foundingFacts: Facts = {
  indicator: turnover,
  series: foundingSeries,
  statements: foundingStatements,
  releases: releasesOf(),
};

function releasesOf(): readonly Release[] {
  const ids = [...new Set(foundingObservations.map(({ release }) => release))];
  return ids.map((id) => {
    const observations = foundingObservations.filter(({ release }) => release === id);
    const { releasedOn, releasedOnBasis, knownOn, place, sequence } = observations[0]!;
    return { id, releasedOn, releasedOnBasis, knownOn, place, citations: [], observations, sequence };
  });
}

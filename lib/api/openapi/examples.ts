import { listFoundingFacts } from "../../../prisma/seed/founding";
import type { BodyName } from "./schemas";

/** Stands for the id of a row that is held: a ledger's ids are its own. */
export const SOME_ID = "01920000-0000-7000-8000-000000000000";

export const SOME_SOURCE = "01920000-0000-7000-8000-000000000001";

const STATEMENT = "2023-12-14-putin-qa";
const SERIES = "turnover-gacc-usd";
const RELEASED_ON = "2024-01-12";

type StatementBody = { readonly citations: readonly object[]; readonly figures: readonly object[] };

/** A body of each kind that is posted, from the founding ledger: the sentence of 14 December 2023 and what Chinese customs published. */
export function exampleBodies(): Readonly<Partial<Record<BodyName, object>>> {
  const facts = listFoundingFacts();
  const bodyOf = (kind: string, name: string) => believe(facts.find((fact) => fact.kind === kind && fact.name === name)?.body, name);
  const statement = bodyOf("statement", STATEMENT) as StatementBody;
  return {
    NewIndicator: bodyOf("indicator", "turnover"),
    NewSeries: bodyOf("series", SERIES),
    NewStatement: statement,
    NewRelease: releaseOf(facts),
    AddedCitation: { statement: SOME_ID, ...believe(statement.citations[0], "its first citation") },
    NewCheck: { kind: "statement", id: SOME_ID, source: SOME_SOURCE },
    NewRetraction: { kind: "statement", id: SOME_ID, reason: "The words are from the speech of another day." },
    AddedFigure: { statement: SOME_ID, ...believe(statement.figures[1], "its second figure"), citations: [0] },
  };
}

/** The customs' release of the year, its one series that the other examples make. */
function releaseOf(facts: ReturnType<typeof listFoundingFacts>): object {
  for (const { kind, body } of facts) {
    if (kind !== "release" || body.releasedOn !== RELEASED_ON) continue;
    const observations = body.observations.filter(({ series }) => series === SERIES);
    if (observations.length > 0) return { ...body, observations };
  }
  return believe(undefined, `the release of ${RELEASED_ON}`);
}

function believe(found: unknown, name: string): object {
  if (typeof found !== "object" || found === null) throw new Error(`the founding ledger has no ${name}`);
  return found;
}

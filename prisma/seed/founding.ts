import { lastDayOf } from "../../lib/domain/time/day";
import indicators from "./indicators.json" with { type: "json" };
import releases from "./releases.json" with { type: "json" };
import series from "./series.json" with { type: "json" };
import statements from "./statements.json" with { type: "json" };

type ReleaseBody = (typeof releases)[number];

/** One row of the JSON files: a body as the API accepts it. `name` identifies the row in messages; a statement's name is its key. */
export type Fact =
  | { readonly kind: "indicator" | "series" | "statement"; readonly name: string; readonly body: unknown }
  | { readonly kind: "release"; readonly name: string; readonly body: ReleaseBody };

/** Ids of statements by their key in the file. */
export type StatementIds = ReadonlyMap<string, string>;

/** Rows of the founding ledger in writing order: by day, with the statements of a day before the releases that refer to them. */
export function listFoundingFacts(): readonly Fact[] {
  const dated = [
    ...statements.map(({ key, ...body }) => ({ kind: "statement" as const, name: key, day: lastDayOf(body.statedOn), body })),
    ...releases.map((body) => ({ kind: "release" as const, name: nameOf(body), day: lastDayOf(body.releasedOn), body })),
  ];
  return [
    ...indicators.map((body) => ({ kind: "indicator" as const, name: body.slug, body })),
    ...series.map((body) => ({ kind: "series" as const, name: body.slug, body })),
    ...dated.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
  ];
}

/** The body with `"statement": "@key"` replaced by that statement's id. An unknown key stays, and the schema refuses it. */
export function withStatementIds(fact: Fact, ids: StatementIds): unknown {
  if (fact.kind !== "release") return fact.body;
  const observations = fact.body.observations.map((row) => {
    if (!("statement" in row) || row.statement === undefined) return row;
    return { ...row, statement: ids.get(row.statement.replace(/^@/, "")) ?? row.statement };
  });
  return { ...fact.body, observations };
}

function nameOf({ releasedOn, observations }: ReleaseBody): string {
  return `${releasedOn} ${observations[0]?.series}`;
}

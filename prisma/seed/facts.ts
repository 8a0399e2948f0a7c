import { lastDayOf } from "../../lib/domain/time/day";
import { ALL_CASES, FOUNDING_CASE, type ReleaseBody, type SeedCase, type StatementBody } from "./cases/cases";

/** What the seed consists of: the case that started the project, or all cases. */
export type SeedSelection = "founding" | "all";

/**
 * One row of the JSON files, which becomes one entry of the ledger: a body as the API accepts it. `name` identifies the row in
 * messages; a statement's name is its key. `subject` is the title of its case.
 */
export type Fact = { readonly subject: string; readonly name: string } & (
  | { readonly kind: "indicator" | "series"; readonly body: unknown }
  | { readonly kind: "statement"; readonly body: StatementBody }
  | { readonly kind: "release"; readonly body: ReleaseBody }
);

/** Ids of a statement and of its figures, by position. */
export type StatementIds = { readonly id: string; readonly figures: readonly string[] };

/** Rows in writing order: case by case, each by day, with the statements of a day before the releases that refer to them. */
export function listFacts(selection: SeedSelection): readonly Fact[] {
  return (selection === "founding" ? [FOUNDING_CASE] : ALL_CASES).flatMap(listFactsOf);
}

function listFactsOf({ title: subject, indicators, series, statements, releases }: SeedCase): readonly Fact[] {
  const dated = [
    ...statements.map(({ key, ...body }) => ({ kind: "statement" as const, subject, name: key, day: lastDayOf(body.statedOn), body })),
    ...releases.map((body) => ({ kind: "release" as const, subject, name: nameOf(body), day: lastDayOf(body.releasedOn), body })),
  ];
  return [
    ...indicators.map((body) => ({ kind: "indicator" as const, subject, name: body.slug, body })),
    ...series.map((body) => ({ kind: "series" as const, subject, name: body.slug, body })),
    ...dated.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
  ];
}

/**
 * The body with ids in place of references: `"statement": "@key"` of an observation, `"restates": "@key/position"` of a figure. An
 * unknown reference stays, and the schema refuses it.
 */
export function withIds(fact: Fact, ids: ReadonlyMap<string, StatementIds>): unknown {
  switch (fact.kind) {
    case "indicator":
    case "series":
      return fact.body;
    case "statement":
      return { ...fact.body, figures: fact.body.figures.map((row) => withReference(row, "restates", ids)) };
    case "release":
      return { ...fact.body, observations: fact.body.observations.map((row) => withReference(row, "statement", ids)) };
  }
}

function withReference<Field extends string>(
  row: { readonly [F in Field]?: string | undefined },
  field: Field,
  ids: ReadonlyMap<string, StatementIds>,
): object {
  const reference = row[field];
  if (reference === undefined) return row;
  const [key = "", position] = reference.replace(/^@/, "").split("/");
  const found = ids.get(key);
  return { ...row, [field]: (position === undefined ? found?.id : found?.figures[Number(position)]) ?? reference };
}

function nameOf({ releasedOn, observations }: ReleaseBody): string {
  return `${releasedOn} ${observations[0]?.series}`;
}

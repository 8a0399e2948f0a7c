import type { LedgerEntry } from "../../lib/domain/ledger/ledger";
import { firstDayOf } from "../../lib/domain/time/day";
import type { Fact, SeedSelection } from "./facts";

/** Who the entries of a seed are by. An interrupted seeding is continued as it was begun. */
export const ACTORS: Readonly<Record<SeedSelection, string>> = { founding: "founding ledger", all: "seed data" };

/** The selection that a ledger's seeding began with, by its first entry; null when that is not an entry of a seed. */
export function selectionOf(first: LedgerEntry): SeedSelection | null {
  if (first.actor === ACTORS.founding) return "founding";
  return first.actor === ACTORS.all ? "all" : null;
}

/** Whether an entry is the one that a seeding writes for this row: by its actor and action, and by the slug or day of the row. */
export function isEntryOf({ actor, action, body }: LedgerEntry, fact: Fact | undefined, selection: SeedSelection): boolean {
  if (fact === undefined || actor !== ACTORS[selection] || action !== `record ${fact.kind}`) return false;
  const rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[] | undefined>> = JSON.parse(body);
  switch (fact.kind) {
    case "indicator":
      return rows.Indicator?.[0]?.slug === fact.name;
    case "series":
      return rows.Series?.[0]?.slug === fact.name;
    case "statement":
      return rows.Statement?.[0]?.statedOn === firstDayOf(fact.body.statedOn) && rows.Figure?.length === fact.body.figures.length;
    case "release":
      return (
        rows.Release?.[0]?.releasedOn === firstDayOf(fact.body.releasedOn) && rows.Observation?.length === fact.body.observations.length
      );
  }
}

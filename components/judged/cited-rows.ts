import type { Facts } from "@/lib/domain/ledger/facts";
import type { Observation } from "@/lib/domain/ledger/observation";
import type { Citation } from "@/lib/domain/ledger/source";

/** An observation with the citations of its release that print its digits. */
export type CitedRow = { readonly observation: Observation; readonly citations: readonly Citation[] };

/** Indexes all observations of some indicators by id. */
export function citedRowsById(facts: readonly Facts[]): ReadonlyMap<string, CitedRow> {
  const rows = facts.flatMap(({ releases }) =>
    releases.flatMap(({ citations, observations }) =>
      observations.map((observation) => ({ observation, citations: citations.filter(({ id }) => observation.citations.includes(id)) })),
    ),
  );
  return new Map(rows.map((row) => [row.observation.id, row]));
}

/** Looks up rows by id, in the given order and without duplicates. */
export function selectRows(ids: readonly string[], rows: ReadonlyMap<string, CitedRow>): readonly CitedRow[] {
  return [...new Set(ids)].flatMap((id) => rows.get(id) ?? []);
}

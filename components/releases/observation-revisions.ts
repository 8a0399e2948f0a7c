import type { Observation } from "@/lib/domain/ledger/observation";
import type { PublishedValue, SeriesHistory } from "@/lib/domain/vintages/history";
import type { RevisionKind } from "@/lib/domain/vintages/revision-kind";

/** A published value, and the value in force before it; null for the first and for an early one. */
export type ValueRevision = { readonly published: PublishedValue; readonly previous: PublishedValue | null };

export type ObservationRevisions = { readonly value: ValueRevision | null; readonly growth: ValueRevision | null };

/** How an observation's value and growth revised the values in force when they were published (rule 4). */
export function observationRevisions({ id, period }: Observation, { tracks }: SeriesHistory): ObservationRevisions {
  const track = tracks.get(period.text);
  return { value: revisionOf(track?.value ?? [], id), growth: revisionOf(track?.growth ?? [], id) };
}

function revisionOf(values: readonly PublishedValue[], id: string): ValueRevision | null {
  const place = values.findIndex(({ observation }) => observation.id === id);
  const published = values[place];
  if (published === undefined) return null;
  const previous = published.kind === "early" ? null : values.slice(0, place).findLast(({ kind }) => comesIntoForce(kind));
  return { published, previous: previous ?? null };
}

function comesIntoForce(kind: RevisionKind): boolean {
  return kind === "first" || kind === "sharpened" || kind === "revised";
}

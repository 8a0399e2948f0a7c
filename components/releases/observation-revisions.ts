import type { Observation } from "@/lib/domain/ledger/observation";
import type { PublishedValue, SeriesHistory } from "@/lib/domain/vintages/history";
import type { RevisionKind } from "@/lib/domain/vintages/revision-kind";

/** A print, and the one in force when it came; null where there was none. */
export type ValueRevision = { readonly published: PublishedValue; readonly previous: PublishedValue | null };

export type ObservationRevisions = { readonly value: ValueRevision | null; readonly growth: ValueRevision | null };

/** What the value and the growth of an observation of a series were to what was held when they came (rule 4). */
export function observationRevisions({ id, period }: Observation, { tracks }: SeriesHistory): ObservationRevisions {
  const track = tracks.get(period.text);
  return { value: revisionOf(track?.value ?? [], id), growth: revisionOf(track?.growth ?? [], id) };
}

function revisionOf(values: readonly PublishedValue[], id: string): ValueRevision | null {
  const place = values.findIndex(({ observation }) => observation.id === id);
  const published = values[place];
  return published === undefined
    ? null
    : { published, previous: values.slice(0, place).findLast(({ kind }) => comesIntoForce(kind)) ?? null };
}

function comesIntoForce(kind: RevisionKind): boolean {
  return kind === "first" || kind === "sharpened" || kind === "revised";
}

import type { Observation } from "@/lib/domain/ledger/observation";
import type { PublishedValue, SeriesHistory } from "@/lib/domain/vintages/history";
import type { RevisionKind } from "@/lib/domain/vintages/revision-kind";

/** A print, and the one in force when it came; null where there was none. */
export type PrintAndHeld = { readonly print: PublishedValue; readonly held: PublishedValue | null };

export type ObservationPrints = { readonly value: PrintAndHeld | null; readonly growth: PrintAndHeld | null };

/** What the value and the growth of an observation of a series were to what was held when they came (rule 4). */
export function releaseObservations({ id, period }: Observation, { tracks }: SeriesHistory): ObservationPrints {
  const track = tracks.get(period.text);
  return { value: printIn(track?.value ?? [], id), growth: printIn(track?.growth ?? [], id) };
}

function printIn(prints: readonly PublishedValue[], id: string): PrintAndHeld | null {
  const place = prints.findIndex(({ observation }) => observation.id === id);
  const print = prints[place];
  return print === undefined ? null : { print, held: prints.slice(0, place).findLast(({ kind }) => comesIntoForce(kind)) ?? null };
}

function comesIntoForce(kind: RevisionKind): boolean {
  return kind === "first" || kind === "sharpened" || kind === "revised";
}

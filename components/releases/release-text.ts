import type { ObservationStatus } from "@/lib/domain/ledger/observation";
import type { Release } from "@/lib/domain/ledger/release";
import type { RevisionKind } from "@/lib/domain/vintages/revision-kind";
import { capitalised, formatCount, formatList } from "@/lib/format/lists";
import { EARLY } from "@/lib/format/outcome-text";

const KINDS: readonly RevisionKind[] = ["first", "revised", "sharpened", "repeated", "kept", "early"];

/** "Seven observations: five first prints and two repeat what was held." Null when all are first. `kinds` is keyed by observation id. */
export function releaseSummary({ observations }: Release, kinds: ReadonlyMap<string, RevisionKind>): string | null {
  if (observations.every(({ id }) => kinds.get(id) === "first")) return null;
  const all = formatCount(observations.length, "observation");
  const parts = KINDS.map((kind) => ({ kind, count: observations.filter(({ id }) => kinds.get(id) === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => formatCount(count, summaryVerb(kind, false), summaryVerb(kind, true)));
  return `${capitalised(all)}: ${formatList(parts)}.`;
}

/** Verb before the previous value: "revises" in "revises 240.1bn". An early value is compared with none. */
export function revisionVerb(kind: RevisionKind): string {
  switch (kind) {
    case "first":
      return "first";
    case "repeated":
      return "repeats";
    case "sharpened":
      return "sharpens";
    case "revised":
      return "revises";
    case "kept":
      return "kept beside";
    case "early":
      return EARLY;
  }
}

/** Text for an SDMX observation status. */
export function statusText(status: ObservationStatus): string {
  switch (status) {
    case "A":
      return "normal";
    case "B":
      return "break in the series";
    case "D":
      return "definition differs";
    case "E":
      return "estimated";
    case "F":
      return "forecast";
    case "I":
      return "imputed";
    case "L":
    case "M":
    case "O":
      return "missing";
    case "N":
      return "not significant";
    case "P":
      return "provisional";
    case "S":
      return "strike or other special event";
    case "U":
      return "low reliability";
    case "G":
    case "H":
    case "J":
    case "K":
    case "Q":
    case "V":
    case "W":
      return `status ${status}`;
  }
}

function summaryVerb(kind: RevisionKind, many: boolean): string {
  switch (kind) {
    case "first":
      return "first print".concat(many ? "s" : "");
    case "repeated":
      return many ? "repeat what was held" : "repeats what was held";
    case "sharpened":
      return many ? "sharpen what was held" : "sharpens what was held";
    case "revised":
      return many ? "revise what was held" : "revises what was held";
    case "kept":
      return "kept beside what was held";
    case "early":
      return `printed before ${many ? "their periods" : "its period"} ended`;
  }
}

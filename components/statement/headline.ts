import type { Citation } from "@/lib/domain/ledger/source";
import type { Statement } from "@/lib/domain/ledger/statement";
import { countMatches } from "./highlight";

/** The quotation heading a statement page: a source's words, with a translation when they are not English. */
export type Headline = {
  readonly exact: string;
  readonly language: string | null;
  readonly translation: string | null;
};

/** Prefers English, then the quotation with most of the figures' words, then the first citation. Null without quoted words. */
export function headlineOf({ citations, figures }: Statement): Headline | null {
  const words = figures.flatMap((figure) => figure.words ?? []);
  const quoted = citations.flatMap((citation) => headlineFrom(citation));
  const [best] = quoted.toSorted(
    (a, b) => Number(isEnglish(b)) - Number(isEnglish(a)) || countMatches(b.exact, words) - countMatches(a.exact, words),
  );
  return best ?? null;
}

function headlineFrom({ exact, translation, source }: Citation): readonly Headline[] {
  return exact === null ? [] : [{ exact, language: source.language, translation }];
}

function isEnglish({ language }: Headline): boolean {
  return language?.split("-")[0] === "en";
}

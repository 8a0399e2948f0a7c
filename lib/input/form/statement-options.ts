import type { Indicator } from "../../domain/ledger/indicator";
import type { Series } from "../../domain/ledger/series";
import type { SpeakerKind } from "../../domain/ledger/statement";

/** Choices offered by the statement form, most recently used first. */
export type StatementOptions = {
  readonly indicators: readonly Pick<Indicator, "slug" | "title">[];
  readonly series: readonly Pick<Series, "slug" | "title" | "indicator" | "unit" | "yearStart" | "yearNamed">[];
  readonly speakers: readonly { readonly name: string; readonly kind: SpeakerKind; readonly capacity: string | null }[];
  readonly occasions: readonly string[];
  readonly sources: readonly {
    readonly url: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly language: string | null;
  }[];
  readonly units: readonly string[];
  /** Figures that may be restated: id and text. */
  readonly figures: readonly { readonly id: string; readonly words: string }[];
};

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the chart of an indicator shows: a basis (null: the one most was published on) and a measure. */
export type View = { readonly series: string | null; readonly measure: "level" | "growth" };

/** Reads `series` and `measure` of a page's address; what is not known there is as if it were not given. */
export function parseView({ series, measure }: Query): View {
  return { series: typeof series === "string" && series !== "" ? series : null, measure: measure === "growth" ? "growth" : "level" };
}

/** A parameter that was given once and is not blank, else null. */
export function oneOf(value: string | readonly string[] | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

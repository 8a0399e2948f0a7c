/** The as-of day and ledger number a page is read at (rule 18), with their defaults: today and the newest entry. */
export type AsOfContext = { readonly asOf: string; readonly ledger: number; readonly today: string; readonly head: number };

/** The as-of context of a page, and where the page is: the server's origin, and its own path and query. */
export type PageContext = AsOfContext & { readonly origin: string; readonly address: string };

/** A path with the as-of day and ledger number; those at their default are left out. */
export function addressAt(path: string, { asOf, ledger, today, head }: AsOfContext): string {
  const query = new URLSearchParams();
  if (asOf !== today) query.set("asOf", asOf);
  if (ledger !== head) query.set("ledger", String(ledger));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The as-of day and ledger number as query parameters, without those at their default. */
export function clockParameters({ asOf, ledger, today, head }: AsOfContext): readonly (readonly [name: string, value: string])[] {
  return [...(asOf === today ? [] : [["asOf", asOf] as const]), ...(ledger === head ? [] : [["ledger", String(ledger)] as const])];
}

/** The same context with both always named in addresses, so that a quoted address never changes its content. */
export function pinned(context: AsOfContext): AsOfContext {
  return { ...context, today: "", head: -1 };
}

/** True when both are at their default. */
export function isNow({ asOf, ledger, today, head }: AsOfContext): boolean {
  return asOf === today && ledger === head;
}

/** Query parameters of a list; blank and null are left out, an array repeats its name. */
export type ListQuery = Readonly<Record<string, string | null | undefined | readonly string[]>>;

/** A path with query parameters, as-of day and ledger number. */
export function addressWith(path: string, query: ListQuery, context: AsOfContext): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const one of [value ?? []].flat()) if (one !== "") given.append(name, one);
  const address = addressAt(path, context);
  return given.size === 0 ? address : `${address}${address.includes("?") ? "&" : "?"}${given}`;
}

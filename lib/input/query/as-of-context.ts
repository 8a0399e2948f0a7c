/** When a page is read: the world's clock and the ledger's (rule 18), beside what they are when nothing is asked. */
export type AsOfContext = { readonly asOf: string; readonly ledger: number; readonly today: string; readonly head: number };

/** An address on this site, read at the same moment; a clock that stands where it stands by itself is left out. */
export function addressAt(path: string, { asOf, ledger, today, head }: AsOfContext): string {
  const query = new URLSearchParams();
  if (asOf !== today) query.set("asOf", asOf);
  if (ledger !== head) query.set("ledger", String(ledger));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The clocks that an address must name, as parameters. */
export function clockParameters({ asOf, ledger, today, head }: AsOfContext): readonly (readonly [name: string, value: string])[] {
  return [...(asOf === today ? [] : [["asOf", asOf] as const]), ...(ledger === head ? [] : [["ledger", String(ledger)] as const])];
}

/** The same moment with both clocks named in every address: what is quoted does not move with the day or the ledger. */
export function pinned(moment: AsOfContext): AsOfContext {
  return { ...moment, today: "", head: -1 };
}

/** Whether a page is read as things stand. */
export function isNow({ asOf, ledger, today, head }: AsOfContext): boolean {
  return asOf === today && ledger === head;
}

/** What a list is narrowed to; blank and null are left out, a list is given again and again. */
export type ListQuery = Readonly<Record<string, string | null | undefined | readonly string[]>>;

/** An address on this site with parameters, read at the same moment. */
export function addressWith(path: string, query: ListQuery, moment: AsOfContext): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const one of [value ?? []].flat()) if (one !== "") given.append(name, one);
  const address = addressAt(path, moment);
  return given.size === 0 ? address : `${address}${address.includes("?") ? "&" : "?"}${given}`;
}

import { addressAt, type Moment } from "@/lib/input/query/as-of-context";

/** What a list is narrowed to; blank and null are left out, a list is given again and again. */
export type ListQuery = Readonly<Record<string, string | null | undefined | readonly string[]>>;

type Props = {
  readonly path: string;
  readonly query: ListQuery;
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly moment: Moment;
};

/** The way to older rows, and back to the newest. */
export function Pager({ path, query, next, isFirst, moment }: Props) {
  if (next === null && isFirst) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {!isFirst && <a href={addressWith(path, query, moment)}>Newest</a>}
      {next !== null && (
        <a href={addressWith(path, { ...query, cursor: next }, moment)} rel="next">
          Older
        </a>
      )}
    </nav>
  );
}

/** An address on this site with parameters, read at the same moment. */
export function addressWith(path: string, query: ListQuery, moment: Moment): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const one of [value ?? []].flat()) if (one !== "") given.append(name, one);
  const address = addressAt(path, moment);
  return given.size === 0 ? address : `${address}${address.includes("?") ? "&" : "?"}${given}`;
}

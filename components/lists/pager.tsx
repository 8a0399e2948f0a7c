import { addressAt, type Moment } from "../moment";

type Props = {
  readonly path: string;
  /** What the list is narrowed to; blank and null are left out. */
  readonly query: Readonly<Record<string, string | null>>;
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
export function addressWith(path: string, query: Readonly<Record<string, string | null>>, moment: Moment): string {
  const given = new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1])));
  const address = addressAt(path, moment);
  return given.size === 0 ? address : `${address}${address.includes("?") ? "&" : "?"}${given}`;
}

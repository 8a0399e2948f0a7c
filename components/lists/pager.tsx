import { type AsOfContext, addressWith, type ListQuery } from "@/lib/input/query/as-of-context";

type Props = {
  readonly path: string;
  readonly query: ListQuery;
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly context: AsOfContext;
  /** Texts of the two links, for a list that is not in the order of days. */
  readonly words?: { readonly first: string; readonly next: string };
};

const BY_DAY = { first: "Newest", next: "Older" };

/** Links to the next rows and back to the first. */
export function Pager({ path, query, next, isFirst, context, words = BY_DAY }: Props) {
  if (next === null && isFirst) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {!isFirst && <a href={addressWith(path, query, context)}>{words.first}</a>}
      {next !== null && (
        <a href={addressWith(path, { ...query, cursor: next }, context)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}

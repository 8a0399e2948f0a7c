import { type AsOfContext, addressWith, type ListQuery } from "@/lib/input/query/as-of-context";

type Props = {
  readonly path: string;
  readonly query: ListQuery;
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly context: AsOfContext;
};

/** Links to older rows and back to the newest. */
export function Pager({ path, query, next, isFirst, context }: Props) {
  if (next === null && isFirst) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {!isFirst && <a href={addressWith(path, query, context)}>Newest</a>}
      {next !== null && (
        <a href={addressWith(path, { ...query, cursor: next }, context)} rel="next">
          Older
        </a>
      )}
    </nav>
  );
}

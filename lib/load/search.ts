import { type Found, type SearchQuery, searchLedger } from "../db/queries/search/search-ledger";
import type { Statement } from "../domain/ledger/statement";
import { formatDay } from "../format/days";
import { formatList } from "../format/lists";
import { formatStated } from "../format/numbers";
import { nameOfSource } from "../format/source";
import { speakerNames } from "../format/speakers";
import { memoryCache } from "../memory-cache";

/** A row found by a search: what it is, in words, and the path of its page. */
export type SearchItem = {
  readonly kind: "speaker" | "indicator" | "statement" | "source";
  /** Slug or id. */
  readonly key: string;
  readonly title: string;
  /** What tells it from others of its name; null when there is nothing to say. */
  readonly note: string | null;
  readonly path: string;
};

const MAX_FIGURES = 3;
const KEPT = 200;

const cached = memoryCache<readonly SearchItem[]>("search", KEPT);

/** The best rows of each kind, at most `limit` of each: what a reader may go to at once. */
export async function findItems(query: SearchQuery & { readonly limit: number }): Promise<readonly SearchItem[]> {
  return cached(JSON.stringify(query), async () => searchItems(await searchLedger(query)));
}

function searchItems({ speakers, indicators, statements, sources }: Found): readonly SearchItem[] {
  return [
    ...statements.rows.map(statementItem),
    ...speakers.rows.map(({ slug, name, kind, alias }) => ({
      kind: "speaker" as const,
      key: slug,
      title: name,
      note: alias === null ? kind : `${kind}, also ${alias}`,
      path: `/speakers/${slug}`,
    })),
    ...indicators.rows.map(({ slug, title }) => ({
      kind: "indicator" as const,
      key: slug,
      title,
      note: null,
      path: `/indicators/${slug}`,
    })),
    ...sources.rows.map((source) => ({
      kind: "source" as const,
      key: source.id,
      title: nameOfSource(source),
      note: [source.publisher, source.publishedOn && formatDay(source.publishedOn, "long")].filter(Boolean).join(", ") || null,
      path: `/sources/${source.id}`,
    })),
  ];
}

function statementItem(statement: Statement): SearchItem {
  const figures = statement.figures.slice(0, MAX_FIGURES).map(({ stated, measure, unit }) => formatStated(stated, measure, unit, "short"));
  const rest = statement.figures.length - figures.length;
  return {
    kind: "statement",
    key: statement.id,
    title: `${speakerNames(statement)}, ${formatDay(statement.statedOn, "long")}`,
    note: formatList(rest > 0 ? [...figures, `${rest} more`] : figures) || null,
    path: `/statements/${statement.id}`,
  };
}

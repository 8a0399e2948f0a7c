import { defaultBases } from "../compare/columns";
import { type CompareGroup, groupFigures, parseGrouping } from "../compare/groups";
import { sortFigures } from "../compare/order";
import { type CompareSort, parseSort, sortQuery } from "../compare/sort";
import { listIndicators } from "../db/entities/indicators";
import { listStatements } from "../db/entities/statements";
import { judgedBy, parseVintage, type VintageName } from "../domain/judging/judged-by";
import type { JudgedFigure, JudgedIndicator } from "../domain/judging/judged-indicator";
import type { Indicator } from "../domain/ledger/indicator";
import type { Series } from "../domain/ledger/series";
import type { Issue } from "../domain/values/result";
import type { AsOfContext, ListQuery, PageContext } from "../input/query/as-of-context";
import { COMPARE_FILTERS, type CompareFilter } from "../input/query/compare-filters";
import { filterFigures, parseFigureFilter } from "../input/query/figure-filter";
import { oneOf } from "../input/query/view";
import { type Query, readAsOfContext } from "./as-of-context";
import { readJudged } from "./judged/judged-indicator";

export type Comparison = {
  readonly context: PageContext;
  /** Issues of the as-of day and ledger number. */
  readonly issues: readonly Issue[];
  /** Issues of the filters; if there are any, no figures are shown. */
  readonly refused: readonly Issue[];
  readonly indicators: readonly Indicator[];
  /** The indicator compared; null if the address names an unknown one, or there is none. */
  readonly judged: JudgedIndicator | null;
  /** The filtered figures, in the chosen order, group by group. */
  readonly figures: readonly JudgedFigure[];
  readonly sort: CompareSort;
  /** The outturn that judges (rule 5). */
  readonly outturn: VintageName;
  /** Groups of the same figures; null when they are not grouped. */
  readonly groups: readonly CompareGroup[] | null;
  /** Bases shown as columns. */
  readonly bases: readonly Series[];
  /** Where no figure fits: each filter of the address, and how many figures fit without it. */
  readonly withoutOne: readonly { readonly name: CompareFilter; readonly count: number }[];
  /** Query parameters of the address, without as-of day, ledger number and page. */
  readonly query: ListQuery;
};

/** Bases with columns of their own unless the reader chooses; the verdict tells of all. */
const DEFAULT_COLUMNS = 1;

/** Reads the comparison that an address names, as the page and the CSV show it: the judged figures of one indicator. */
export async function readComparison(searchParams: Query): Promise<Comparison> {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const query = await searchParams;
  const indicators = await listIndicators(context.ledger);
  const asked = oneOf(query.indicator);
  const slug = asked ?? (await newestIndicator(context)) ?? indicators[0]?.slug ?? null;
  const known = indicators.some((indicator) => indicator.slug === slug);
  const judged = known && slug !== null ? await readJudged(slug, context) : null;
  const given = Object.fromEntries(COMPARE_FILTERS.map((name) => [name, oneOf(query[name]) ?? undefined]));
  const filter = parseFigureFilter(given);
  const sort = parseSort(oneOf(query.sort), oneOf(query.direction));
  const outturn = parseVintage(oneOf(query.outturn));
  const grouping = parseGrouping(oneOf(query.group));
  const all = (judged?.figures ?? []).map((figure) => judgedBy(figure, outturn));
  const selected = filter.ok ? sortFigures(filterFigures(all, filter.value), sort) : [];
  const groups = grouping && groupFigures(selected, grouping);
  const figures = groups?.flatMap((group) => group.figures) ?? selected;
  return {
    context,
    issues,
    refused: [...(known || slug === null ? [] : [unknownIndicator(slug)]), ...(filter.ok ? [] : filter.issues)],
    indicators,
    judged,
    figures,
    sort,
    outturn,
    groups,
    bases: defaultBases(judged?.facts.series ?? [], figures, allOf(query.basis), DEFAULT_COLUMNS),
    withoutOne: figures.length > 0 || !filter.ok ? [] : withoutEach(all, given),
    query: {
      indicator: asked,
      ...given,
      ...sortQuery(sort),
      outturn: outturn === "settled" ? null : outturn,
      group: grouping,
      basis: allOf(query.basis),
    },
  };
}

/** Slug of the indicator of the newest statement, which is compared when the address names none. */
async function newestIndicator(context: AsOfContext): Promise<string | null> {
  const { items } = await listStatements({ ...context, limit: 1, cursor: null });
  return items[0]?.figures[0]?.indicator ?? null;
}

function withoutEach(all: readonly JudgedFigure[], given: Readonly<Record<string, string | undefined>>): Comparison["withoutOne"] {
  return COMPARE_FILTERS.filter((name) => given[name] !== undefined).map((name) => {
    const filter = parseFigureFilter({ ...given, [name]: undefined });
    return { name, count: filter.ok ? filterFigures(all, filter.value).length : 0 };
  });
}

function unknownIndicator(slug: string): Issue {
  return { path: ["indicator"], message: `No indicator has the slug ${slug}.` };
}

function allOf(value: string | readonly string[] | undefined): readonly string[] {
  return [value ?? []].flat().filter((text) => text !== "");
}

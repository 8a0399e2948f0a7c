import { defaultBases } from "../compare/columns";
import { type CompareGroup, groupFigures, parseGrouping } from "../compare/groups";
import { type CompareOrder, parseOrder, sortFigures } from "../compare/order";
import { listIndicators } from "../db/entities/indicators";
import { listStatements } from "../db/entities/statements";
import type { JudgedFigure, JudgedIndicator } from "../domain/judging/judged-indicator";
import type { Indicator } from "../domain/ledger/indicator";
import type { Series } from "../domain/ledger/series";
import type { Issue } from "../domain/values/result";
import type { AsOfContext, ListQuery } from "../input/query/as-of-context";
import { filterFigures, parseFigureFilter } from "../input/query/figure-filter";
import { oneOf } from "../input/query/view";
import { type Query, readAsOfContext } from "./as-of-context";
import { readJudged } from "./judged-indicator";

export type Comparison = {
  readonly moment: AsOfContext;
  /** What is wrong with the clocks. */
  readonly issues: readonly Issue[];
  /** What is wrong with what the figures are narrowed to; none are shown then. */
  readonly refused: readonly Issue[];
  readonly indicators: readonly Indicator[];
  /** The indicator compared; null while none is held. */
  readonly judged: JudgedIndicator | null;
  /** What the filter leaves, in the order asked for, group after group. */
  readonly figures: readonly JudgedFigure[];
  readonly order: CompareOrder;
  /** Of all these figures; null where none are asked for. */
  readonly groups: readonly CompareGroup[] | null;
  /** The bases that are columns. */
  readonly bases: readonly Series[];
  /** What the address asks for, less the clocks and the page. */
  readonly query: ListQuery;
};

const NARROWED_BY = ["speaker", "institution", "period", "nature", "measure", "shape", "outcome", "from", "to"] as const;

/** Bases that stand beside the strip on a screen of 1280 pixels. */
const FIT = 2;

/** The figures of one indicator that an address asks for, judged on both clocks: what the page shows and the CSV holds. */
export async function readComparison(searchParams: Query): Promise<Comparison> {
  const { issues, ...moment } = await readAsOfContext(searchParams);
  const query = await searchParams;
  const indicators = await listIndicators(moment.ledger);
  const asked = oneOf(query.indicator);
  const slug = asked ?? (await newestIndicator(moment)) ?? indicators[0]?.slug ?? null;
  const known = indicators.some((indicator) => indicator.slug === slug);
  const judged = known && slug !== null ? await readJudged(slug, moment) : null;
  const narrowed = Object.fromEntries(NARROWED_BY.map((name) => [name, oneOf(query[name]) ?? undefined]));
  const filter = parseFigureFilter(narrowed);
  const order = parseOrder(oneOf(query.sort));
  const grouping = parseGrouping(oneOf(query.group));
  const narrow = judged === null || !filter.ok ? [] : sortFigures(filterFigures(judged.figures, filter.value), order);
  const groups = grouping && groupFigures(narrow, grouping);
  const figures = groups?.flatMap((group) => group.figures) ?? narrow;
  return {
    moment,
    issues,
    refused: [...(known || slug === null ? [] : [unknownIndicator(slug)]), ...(filter.ok ? [] : filter.issues)],
    indicators,
    judged,
    figures,
    order,
    groups,
    bases: defaultBases(judged?.facts.series ?? [], figures, allOf(query.basis), FIT),
    query: { indicator: asked, ...narrowed, sort: order === "day" ? null : order, group: grouping, basis: allOf(query.basis) },
  };
}

/** That of the newest statement: something to compare before anything is chosen. */
export async function newestIndicator(moment: AsOfContext): Promise<string | null> {
  const { items } = await listStatements({ ...moment, limit: 1, cursor: null });
  return items[0]?.figures[0]?.indicator ?? null;
}

function unknownIndicator(slug: string): Issue {
  return { path: ["indicator"], message: `No indicator has the slug ${slug}.` };
}

function allOf(value: string | readonly string[] | undefined): readonly string[] {
  return [value ?? []].flat().filter((text) => text !== "");
}

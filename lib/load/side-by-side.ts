import { chooseSides } from "../compare/choose-sides";
import { defaultBases } from "../compare/columns";
import { sortFigures } from "../compare/order";
import { type PeriodBlock, periodBlocks, type Side } from "../compare/side";
import { NEWEST_FIRST } from "../compare/sort";
import { listIndicators } from "../db/entities/indicators";
import { listStatements } from "../db/entities/statements";
import { judgedBy, parseVintage, type VintageName } from "../domain/judging/judged-by";
import type { JudgedFigure, JudgedIndicator } from "../domain/judging/judged-indicator";
import type { Series } from "../domain/ledger/series";
import { type ErrorList, errorList } from "../domain/track-record/error-record";
import type { AsOfContext } from "../input/query/as-of-context";
import { oneOf } from "../input/query/view";
import type { Query } from "./as-of-context";
import { readJudged } from "./judged/judged-indicator";

type Named = { readonly slug: string; readonly title: string };

/** A side-by-side comparison: up to four indicators, or up to four speakers on one indicator. */
export type Sides = {
  readonly by: "indicators" | "speakers";
  readonly sides: readonly Side[];
  readonly blocks: readonly PeriodBlock[];
  /** Whether only periods are shown that two sides or more stated something about. */
  readonly isShared: boolean;
  /** How many periods there are; the address asks for all with `show=all`. */
  readonly periods: number;
  readonly indicators: readonly Named[];
  /** Speakers with a figure on the one indicator, by name. */
  readonly speakers: readonly Named[];
  /** The one indicator, its series, and the basis of the errors. */
  readonly indicator: string | null;
  readonly series: readonly Series[];
  readonly basis: Series | null;
  /** The errors of the speakers on that basis, in the measure that has the most of them. */
  readonly errors: ErrorList | null;
  /** The outturn that judges (rule 5). */
  readonly outturn: VintageName;
};

const MOST_SIDES = 4;
/** The newest statements, and of their indicators the first few, among which a comparison is chosen unasked. */
const NEWEST_STATEMENTS = 100;
const MOST_CANDIDATES = 12;
/** Periods shown unasked, and at most. */
const NEWEST_PERIODS = 12;
const MOST_PERIODS = 60;

/** Reads `by`, `indicator`, `speaker`, `basis`, `outturn` and `show`. What is not asked for is chosen so that there is something to compare. */
export async function loadSides(query: Awaited<Query>, context: AsOfContext): Promise<Sides> {
  const indicators = await listIndicators(context.ledger);
  const asked = allOf(query.indicator).filter((slug) => indicators.some((one) => one.slug === slug));
  const outturn = parseVintage(oneOf(query.outturn));
  const given = { indicators, outturn, isAll: query.show === "all" };
  if (query.by === "indicators") {
    const judged = await readAll(asked.length > 1 ? asked : await candidates(indicators, context), context, outturn);
    const chosen = asked.length > 1 ? asked : chooseSides(judged.map(candidateOf), MOST_SIDES).slugs;
    const shown = judged.filter((one) => chosen.includes(slugOf(one))).slice(0, MOST_SIDES);
    const sides = shown.map(indicatorSide);
    return { by: "indicators", ...given, sides, ...blocksOf(sides, "indicators", given.isAll), ...NO_INDICATOR };
  }
  const judged = await indicatorOf(asked[0], indicators, context, outturn);
  if (judged === null) return { by: "speakers", ...given, sides: [], blocks: [], isShared: false, periods: 0, ...NO_INDICATOR };
  const { series, indicator } = judged.facts;
  const speakers = speakersOf(judged);
  const named = speakers.filter(({ slug }) => allOf(query.speaker).includes(slug)).map(({ slug }) => slug);
  const chosen = named.length > 0 ? named.slice(0, MOST_SIDES) : chooseSides(speakers, MOST_SIDES).slugs;
  const shown = speakers.filter(({ slug }) => chosen.includes(slug));
  const [basis = null] = defaultBases(
    series,
    shown.flatMap(({ figures }) => figures),
    allOf(query.basis),
    1,
  );
  const sides = shown.map((one) => ({ ...one, series, basis }));
  const errors = basis && errorsOf(sides, basis);
  return {
    by: "speakers",
    ...given,
    sides,
    ...blocksOf(sides, "speakers", given.isAll),
    speakers,
    indicator: indicator.slug,
    series,
    basis,
    errors,
  };
}

const NO_INDICATOR = { speakers: [], indicator: null, series: [], basis: null, errors: null };

function blocksOf(sides: readonly Side[], by: Sides["by"], isAll: boolean): Pick<Sides, "blocks" | "isShared" | "periods"> {
  const all = periodBlocks(sides, by, false);
  if (isAll) return { blocks: all.slice(0, MOST_PERIODS), isShared: false, periods: all.length };
  const shared = periodBlocks(sides, by, true);
  return { blocks: (shared.length > 0 ? shared : all).slice(0, NEWEST_PERIODS), isShared: shared.length > 0, periods: all.length };
}

function errorsOf(sides: readonly Side[], basis: Series): ErrorList | null {
  const figures = [...new Set(sides.flatMap((side) => side.figures))];
  const lists = (["level", "change", "growth"] as const).flatMap((measure) => errorList(figures, basis, measure, () => ({})) ?? []);
  return lists.toSorted((a, b) => b.points.length - a.points.length)[0] ?? null;
}

/** The indicator asked for, else the one whose speakers have the most periods in common, of those with the newest statements. */
async function indicatorOf(
  asked: string | undefined,
  indicators: readonly Named[],
  context: AsOfContext,
  outturn: VintageName,
): Promise<JudgedIndicator | null> {
  const slugs = asked === undefined ? await candidates(indicators, context) : [asked];
  const judged = (await readAll(slugs, context, outturn)).map((one) => ({ one, choice: chooseSides(speakersOf(one), 2) }));
  return judged.toSorted((a, b) => b.choice.decided - a.choice.decided || b.choice.shared - a.choice.shared)[0]?.one ?? null;
}

async function candidates(indicators: readonly Named[], context: AsOfContext): Promise<readonly string[]> {
  const { items } = await listStatements({ ...context, limit: NEWEST_STATEMENTS, cursor: null });
  const stated = items.flatMap(({ figures }) => figures.map(({ indicator }) => indicator));
  return [...new Set([...stated, ...indicators.map(({ slug }) => slug)])].slice(0, MOST_CANDIDATES);
}

async function readAll(slugs: readonly string[], context: AsOfContext, outturn: VintageName): Promise<readonly JudgedIndicator[]> {
  const judged = (await Promise.all(slugs.map((slug) => readJudged(slug, context)))).filter((one) => one !== null);
  return judged.map((one) => ({ ...one, figures: one.figures.filter(isForecast).map((figure) => judgedBy(figure, outturn)) }));
}

/** Reported figures are left out: they say what was, not what would be. */
function isForecast({ figure }: JudgedFigure): boolean {
  return figure.nature !== "reported";
}

function slugOf({ facts }: JudgedIndicator): string {
  return facts.indicator.slug;
}

function candidateOf(judged: JudgedIndicator) {
  return { slug: slugOf(judged), figures: judged.figures };
}

function indicatorSide({ facts: { indicator, series }, figures }: JudgedIndicator): Side {
  const [basis = null] = defaultBases(series, figures, [], 1);
  return { slug: indicator.slug, title: indicator.title, figures: sortFigures(figures, NEWEST_FIRST), series, basis };
}

/** Speakers with their figures, by name. */
function speakersOf({ figures }: JudgedIndicator): readonly (Named & { readonly figures: readonly JudgedFigure[] })[] {
  const newest = sortFigures(figures, NEWEST_FIRST);
  const names = new Map(figures.flatMap(({ statement }) => statement.speakers.map(({ slug, name }) => [slug, name])));
  return [...names]
    .map(([slug, title]) => ({
      slug,
      title,
      figures: newest.filter(({ statement }) => statement.speakers.some((speaker) => speaker.slug === slug)),
    }))
    .sort((a, b) => a.title.localeCompare(b.title));
}

function allOf(value: string | readonly string[] | undefined): readonly string[] {
  return [...new Set([value ?? []].flat().filter((text) => text !== ""))];
}

import { sortFigures } from "../compare/order";
import type { Side } from "../compare/side";
import { NEWEST_FIRST } from "../compare/sort";
import { listIndicators } from "../db/entities/indicators";
import type { JudgedFigure, JudgedIndicator } from "../domain/judging/judged-indicator";
import { type AsOfContext, addressAt } from "../input/query/as-of-context";
import type { Query } from "./as-of-context";
import { newestIndicator } from "./comparison";
import { readJudged } from "./judged-indicator";

type Named = { readonly slug: string; readonly title: string };

/** A side-by-side comparison: up to four indicators, or up to four speakers on one indicator. */
export type Sides = {
  readonly by: "indicators" | "speakers";
  readonly sides: readonly Side[];
  readonly indicators: readonly Named[];
  /** Speakers with a figure on the one indicator, by name. */
  readonly speakers: readonly Named[];
  readonly indicator: string | null;
};

const MOST_SIDES = 4;

/** Reads `by`, `indicator` and `speaker` from the query. By default the first indicators, or the speakers with the most figures. */
export async function loadSides(query: Awaited<Query>, context: AsOfContext): Promise<Sides> {
  const indicators = await listIndicators(context.ledger);
  const asked = allOf(query.indicator).filter((slug) => indicators.some((one) => one.slug === slug));
  if (query.by === "indicators") {
    const slugs = asked.length > 1 ? asked : indicators.map(({ slug }) => slug);
    const judged = await readAll(slugs.slice(0, MOST_SIDES), context);
    return { by: "indicators", sides: judged.map((one) => indicatorSide(one, context)), indicators, speakers: [], indicator: null };
  }
  const slug = asked[0] ?? (await newestIndicator(context)) ?? indicators[0]?.slug ?? null;
  const [judged] = slug === null ? [] : await readAll([slug], context);
  const speakers = judged === undefined ? [] : speakersOf(judged);
  const named = allOf(query.speaker);
  const chosen = speakers.filter((one) => named.includes(one.slug));
  const most = speakers.toSorted((a, b) => b.figures.length - a.figures.length).slice(0, MOST_SIDES);
  const shown = chosen.length > 0 ? chosen.slice(0, MOST_SIDES) : speakers.filter((one) => most.includes(one));
  const sides = shown.map((one) => ({ ...one, href: addressAt(`/speakers/${one.slug}`, context) }));
  return { by: "speakers", sides, indicators, speakers, indicator: slug };
}

async function readAll(slugs: readonly string[], context: AsOfContext): Promise<readonly JudgedIndicator[]> {
  return (await Promise.all(slugs.map((slug) => readJudged(slug, context)))).filter((one) => one !== null);
}

function indicatorSide({ facts: { indicator }, figures }: JudgedIndicator, context: AsOfContext): Side {
  const { slug, title } = indicator;
  return { slug, title, href: addressAt(`/indicators/${slug}`, context), figures: sortFigures(figures, NEWEST_FIRST) };
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

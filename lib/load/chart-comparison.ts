import type { ChartComparison, ComparisonChoice } from "../chart/compared/chart-comparison";
import type { Compared } from "../chart/compared/compared";
import { drawnBases } from "../chart/outturn/build/drawn-bases";
import { listIndicators } from "../db/entities/indicators";
import type { Indicator } from "../domain/ledger/indicator";
import type { IndicatorPage } from "../input/query/indicator-page";
import { parseSearch } from "../input/query/search";
import type { Query } from "./as-of-context";
import { readCompared } from "./compared";
import { findItems } from "./search";

const MOST = 8;
const MOST_FOUND = 20;

/** Reads what the chart of an indicator's page is compared with, and what `q` finds to compare it with. */
export async function readChartComparison({ judged, view, context }: IndicatorPage, query: Query): Promise<ChartComparison> {
  const compared = await readCompared(judged, view, context);
  const asked = parseSearch((await query).q);
  const sought = asked.ok ? asked.value : null;
  const drawn = new Set(drawnBases(judged, view).map(({ series }) => series.slug));
  const bases = judged.history.series
    .map(({ series: { slug: value, title } }) => ({ value, title }))
    .filter(({ value, title }) => !drawn.has(value) && value !== view.with && isNamed(title, sought));
  const others = await otherIndicators(judged.facts.indicator, sought, context);
  const all = others.filter(({ value }) => value !== view.with);
  const most = sought === null ? MOST : MOST_FOUND;
  const name = compared && nameOf(compared);
  return { compared, name, sought, bases, indicators: all.slice(0, most), more: Math.max(0, all.length - most) };
}

async function otherIndicators(
  own: Indicator,
  sought: string | null,
  { asOf, ledger }: IndicatorPage["context"],
): Promise<readonly ComparisonChoice[]> {
  if (sought !== null) {
    const found = await findItems({ text: sought, asOf, ledger, limit: MOST_FOUND });
    return found.flatMap(({ kind, key, title }) => (kind === "indicator" && key !== own.slug ? [choiceOf(key, title)] : []));
  }
  const isNear = ({ areas }: Indicator) => areas.some((area) => own.areas.includes(area));
  const others = (await listIndicators(ledger)).filter(({ slug }) => slug !== own.slug);
  return others.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a))).map(({ slug, title }) => choiceOf(slug, title));
}

function choiceOf(slug: string, title: string): ComparisonChoice {
  return { value: `indicator:${slug}`, title };
}

function nameOf({ judged: { facts }, series }: Compared): string {
  const named = facts.series.find(({ slug }) => slug === series);
  return named?.title ?? facts.indicator.title;
}

function isNamed(title: string, sought: string | null): boolean {
  const words = (sought ?? "").toLowerCase().split(/\s+/);
  return words.every((word) => title.toLowerCase().includes(word));
}

import type { Measure } from "../../domain/ledger/statement";
import { parsePeriod } from "../../domain/time/period";

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a page shows of an indicator or statement. All of it is in the address, so that a view can be bookmarked and opened without JavaScript. */
export type View = {
  /** Slug of the basis, or ALL_BASES; null means the basis with the most published values. */
  readonly series: string | null;
  readonly measure: Measure;
  /** Whether the address names the measure; else charts show the one that the indicator has figures of. */
  readonly isMeasureNamed: boolean;
  /** First and last year, inclusive; null means no limit. */
  readonly from: string | null;
  readonly to: string | null;
  /** Slugs of speakers; empty means all. */
  readonly speakers: readonly string[];
  /** Null means projections and targets. */
  readonly nature: "projection" | "target" | null;
  readonly show: "chart" | "table";
  /** Text of the period shown by charts of one period; null means the newest decided one. */
  readonly period: string | null;
  /** Id of the chosen figure; null means the last one about that period. */
  readonly figure: string | null;
};

/** All bases, one panel each. No slug contains a star. */
export const ALL_BASES = "*";

const MOST_SPEAKERS = 50;

/** Parses a view from query parameters; unknown values are ignored, and years given in the wrong order are swapped. */
export function parseView(query: Query): View {
  const years = [yearOf(query.from), yearOf(query.to)] as const;
  const [from, to] = years[0] !== null && years[1] !== null && years[0] > years[1] ? [years[1], years[0]] : years;
  return {
    series: oneOf(query.series),
    measure: measureOf(query.measure) ?? "level",
    isMeasureNamed: measureOf(query.measure) !== null,
    from,
    to,
    speakers: [...new Set([query.speaker ?? []].flat().filter((slug) => slug !== ""))].slice(0, MOST_SPEAKERS),
    nature: query.nature === "projection" || query.nature === "target" ? query.nature : null,
    show: query.show === "table" ? "table" : "chart",
    period: parsePeriod(oneOf(query.period) ?? "")?.text ?? null,
    figure: oneOf(query.figure),
  };
}

/** The query parameters of a view, as `parseView` reads them; null or blank for defaults. */
export function viewQuery({ series, measure, isMeasureNamed, from, to, speakers, nature, show, period, figure }: View) {
  return {
    series,
    measure: isMeasureNamed ? measure : null,
    from,
    to,
    speaker: speakers,
    nature,
    show: show === "chart" ? null : show,
    period,
    figure,
  };
}

/** A parameter given exactly once and not blank, else null. */
export function oneOf(value: string | readonly string[] | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function measureOf(value: Query[string]): Measure | null {
  return value === "level" || value === "growth" || value === "change" ? value : null;
}

function yearOf(value: Query[string]): string | null {
  return typeof value === "string" && /^\d{4}$/.test(value) ? value : null;
}

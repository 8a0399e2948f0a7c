import type { Measure } from "../../domain/ledger/statement";
import { parsePeriod } from "../../domain/time/period";
import { type Off, parseOff } from "./off";

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a page shows of an indicator or statement. All of it is in the address, so that a view can be bookmarked and opened without JavaScript. */
export type View = {
  /** Slug of the basis, or ALL_BASES; null means the basis with the most published values. */
  readonly series: string | null;
  readonly measure: Measure;
  /** Whether the address names the measure; else charts show the one that the indicator has figures of. */
  readonly isMeasureNamed: boolean;
  /** First and last period as SDMX text, or a bare year, which meets fiscal years by their name (`isInRange`); null means no limit. */
  readonly from: string | null;
  readonly to: string | null;
  /** What is not drawn and not in the files, in the order of `parseOff`. */
  readonly off: readonly Off[];
  /** Slugs of speakers; empty means all. */
  readonly speakers: readonly string[];
  /** Levels and changes from zero, around the values, or by powers of ten. */
  readonly scale: ScaleChoice;
  /** Published values in percent of a base, or of a year earlier; null means as published. */
  readonly as: Transform | null;
  /** Text of the base period of an index; null means the first shown. */
  readonly base: string | null;
  /** A second panel: slug of a series, or "indicator:SLUG"; null means none. */
  readonly with: string | null;
  readonly show: "chart" | "table";
  /** Text of the period shown by charts of one period; null means the newest decided one. */
  readonly period: string | null;
  /** Id of the chosen figure; null means the last one about that period. */
  readonly figure: string | null;
};

export const SCALES = ["zero", "fitted", "log"] as const;
export type ScaleChoice = (typeof SCALES)[number];
export const TRANSFORMS = ["index", "percent"] as const;
export type Transform = (typeof TRANSFORMS)[number];

/** All bases, one panel each. No slug contains a star. */
export const ALL_BASES = "*";

const MOST_SPEAKERS = 50;
const COMPARED = /^(?:indicator:)?[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** In an old address: what `nature=` left out. */
const OTHER_NATURE = { projection: "nature:target", target: "nature:projection" } as const;

/** Parses a view from query parameters; unknown values are ignored, and ends of a range given in the wrong order are swapped. */
export function parseView(query: Query): View {
  const as = known(TRANSFORMS, query.as);
  return {
    series: oneOf(query.series),
    measure: measureOf(query.measure) ?? "level",
    isMeasureNamed: measureOf(query.measure) !== null,
    ...rangeOf(periodOf(query.from), periodOf(query.to)),
    off: parseOff([...listOf(query.off), ...oldNature(query.nature)]),
    speakers: [...new Set(listOf(query.speaker))].slice(0, MOST_SPEAKERS),
    scale: known(SCALES, query.scale) ?? "zero",
    as,
    base: as === "index" ? periodOf(query.base) : null,
    with: comparedWith(query.with),
    show: query.show === "table" ? "table" : "chart",
    period: periodOf(query.period),
    figure: oneOf(query.figure),
  };
}

/** The query parameters of a view, as `parseView` reads them, in one order; null or blank for defaults. */
export function viewQuery({ measure, isMeasureNamed, speakers, scale, show, ...view }: View) {
  return {
    series: view.series,
    measure: isMeasureNamed ? measure : null,
    from: view.from,
    to: view.to,
    off: view.off,
    speaker: speakers,
    scale: scale === "zero" ? null : scale,
    as: view.as,
    base: view.base,
    with: view.with,
    show: show === "chart" ? null : show,
    period: view.period,
    figure: view.figure,
  };
}

/** A parameter given exactly once and not blank, else null. */
export function oneOf(value: string | readonly string[] | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function listOf(value: Query[string]): readonly string[] {
  return [value ?? []].flat().filter((text) => text !== "");
}

function known<T extends string>(words: readonly T[], value: Query[string]): T | null {
  return words.find((word) => word === value) ?? null;
}

function measureOf(value: Query[string]): Measure | null {
  return value === "level" || value === "growth" || value === "change" ? value : null;
}

/** The normalised text of a period; null for anything else. */
function periodOf(value: Query[string]): string | null {
  return parsePeriod(oneOf(value) ?? "")?.text ?? null;
}

function rangeOf(from: string | null, to: string | null): Pick<View, "from" | "to"> {
  const [first, last] = [from, to].map((text) => (text === null ? null : parsePeriod(text)));
  return first && last && first.first > last.last ? { from: to, to: from } : { from, to };
}

function oldNature(value: Query[string]): readonly Off[] {
  return value === "projection" || value === "target" ? [OTHER_NATURE[value]] : [];
}

function comparedWith(value: Query[string]): string | null {
  const text = oneOf(value);
  return text !== null && COMPARED.test(text) ? text : null;
}

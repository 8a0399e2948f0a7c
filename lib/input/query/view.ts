import { parsePeriod } from "../../domain/time/period";

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is shown of an indicator or a statement, all of it in the address: any view can be bookmarked, quoted and opened without JavaScript. */
export type View = {
  /** Slug of the basis, or ALL_BASES; null: the one most was published on. */
  readonly series: string | null;
  readonly measure: "level" | "growth";
  /** Years, both inclusive; null: from the first, to the last. */
  readonly from: string | null;
  readonly to: string | null;
  /** Slugs; none: everyone. */
  readonly speakers: readonly string[];
  /** Null: projections and targets. */
  readonly nature: "projection" | "target" | null;
  readonly show: "chart" | "table";
  /** Text of the period that the charts of one period are about; null: the newest that is decided. */
  readonly period: string | null;
  /** Id of the figure that the charts are about; null: the last of that period. */
  readonly figure: string | null;
};

/** Every basis in a panel of its own. No slug has a star. */
export const ALL_BASES = "*";

const MOST_SPEAKERS = 50;

/** Reads a view from an address; what is not known there is as if it were not given. Years that stand the wrong way round are turned. */
export function parseView(query: Query): View {
  const years = [yearOf(query.from), yearOf(query.to)] as const;
  const [from, to] = years[0] !== null && years[1] !== null && years[0] > years[1] ? [years[1], years[0]] : years;
  return {
    series: oneOf(query.series),
    measure: query.measure === "growth" ? "growth" : "level",
    from,
    to,
    speakers: [...new Set([query.speaker ?? []].flat().filter((slug) => slug !== ""))].slice(0, MOST_SPEAKERS),
    nature: query.nature === "projection" || query.nature === "target" ? query.nature : null,
    show: query.show === "table" ? "table" : "chart",
    period: parsePeriod(oneOf(query.period) ?? "")?.text ?? null,
    figure: oneOf(query.figure),
  };
}

/** The parameters of a view, as `parseView` reads them; null and blank for what stands by itself. */
export function viewQuery({ series, measure, from, to, speakers, nature, show, period, figure }: View) {
  return {
    series,
    measure: measure === "level" ? null : measure,
    from,
    to,
    speaker: speakers,
    nature,
    show: show === "chart" ? null : show,
    period,
    figure,
  };
}

/** A parameter that was given once and is not blank, else null. */
export function oneOf(value: string | readonly string[] | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function yearOf(value: Query[string]): string | null {
  return typeof value === "string" && /^\d{4}$/.test(value) ? value : null;
}

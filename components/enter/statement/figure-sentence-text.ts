import type { Measure } from "@/lib/domain/ledger/statement";
import type { YearNaming } from "@/lib/domain/time/fiscal-year";
import { parsePeriod } from "@/lib/domain/time/period";
import { readingOf } from "@/lib/domain/values/reading";
import { type FlatValue, isRate, parseStatedValue, type StatedValue } from "@/lib/domain/values/stated-value";
import { formatOver, formatPeriod } from "@/lib/format/days";
import { formatInterval, formatStated, formatUnit } from "@/lib/format/numbers";
import { figureFields, type TypedFigure } from "@/lib/parse/figure";
import { readUnit } from "@/lib/parse/unit";

/** Part of a sentence; `stated` marks the stated value. */
export type Part = { readonly text: string; readonly stated?: true };

const MISSING = "…";
const NATURES: Readonly<Record<string, string>> = { projection: "a projection", target: "a target", reported: "a reported figure" };

/**
 * Renders the fields of a figure as a sentence, with "…" for missing parts, followed by its reading (rule 3). `titles`: of
 * indicators and series, by slug; `years`: the naming of fiscal years.
 */
export function figureSentence(typed: TypedFigure, titles: Readonly<Record<string, string>>, years: YearNaming | null): readonly Part[] {
  const fields = figureFields({ ...typed, unit: readUnit(typed.unit ?? "") }, years);
  const measure = measureOf(fields.measure);
  const unit = fields.unit || null;
  const stated = statedOf(fields, isRate(measure, unit));
  const value =
    stated === null
      ? { text: partialText(fields, measure), stated: true as const }
      : { text: formatStated(stated, measure, unit, "long"), stated: true as const };
  return [
    { text: `${subject(measure)}${titles[fields.indicator ?? ""] ?? MISSING}${when(fields, years)} of ` },
    value,
    { text: `${overWords(measure, fields, years)}${rest(fields, titles)}.` },
    ...(stated === null ? [] : readingParts(stated, measure, unit)),
  ];
}

function subject(measure: Measure): string {
  switch (measure) {
    case "level":
      return "";
    case "growth":
      return "growth of ";
    case "change":
      return "a change of ";
  }
}

function measureOf(text: string | undefined): Measure {
  return text === "growth" || text === "change" ? text : "level";
}

function when({ period = "", timing }: TypedFigure, years: YearNaming | null): string {
  if (period === "none") return ", for no period that was named,";
  const read = parsePeriod(period);
  return ` ${timing === "by" ? "by the end of" : "in"} ${read === null ? MISSING : formatPeriod(read, "long", years)}`;
}

function statedOf(fields: TypedFigure, rate: boolean): StatedValue | null {
  const flat = {
    shape: fields.shape as FlatValue["shape"],
    low: fields.low || null,
    high: fields.high || null,
    central: fields.central || null,
    inclusive: fields.inclusive ? fields.inclusive === "true" : null,
    hedge: (fields.hedge || null) as FlatValue["hedge"],
    multiplier: fields.multiplier ? Number(fields.multiplier) : null,
    lowMultiplier: fields.lowMultiplier ? Number(fields.lowMultiplier) : null,
  };
  const parsed = parseStatedValue(flat, rate);
  return parsed.ok ? parsed.value : null;
}

/** The value as typed so far: "220 to 230 … US dollars". */
function partialText({ shape, low = "", high = "", unit = "", multiplier = "" }: TypedFigure, measure: Measure): string {
  const numbers = shape === "range" ? `${low || MISSING} to ${high || MISSING}` : low || high || MISSING;
  if (measure === "growth") return `${numbers}%`;
  if (!/\d/.test(numbers)) return MISSING;
  return `${numbers} ${multiplier === "" && unit !== "percent" ? `${MISSING} ` : ""}${unit === "" ? "" : unitWords(unit)}`.trim();
}

function unitWords(unit: string): string {
  return /^[A-Z]{3}$/.test(unit) || !/^[A-Za-z]{3}$/.test(unit) ? formatUnit(unit) : unit;
}

function overWords(measure: Measure, { over = "" }: TypedFigure, years: YearNaming | null): string {
  if (measure === "level") return "";
  if (over === "none") return ` ${formatOver(null, years)}`;
  if (over === "") return measure === "growth" ? ` ${formatOver("yearEarlier", years)}` : ` over ${MISSING}`;
  return ` ${formatOver(over, years)}`;
}

function rest(
  { shape, measure, unit = "", nature = "", series = "", condition = "", timing }: TypedFigure,
  titles: Readonly<Record<string, string>>,
): string {
  const parts = [
    measure === "growth" && unit !== "" ? `in ${unitWords(unit)}` : "",
    shape === "range" ? "both ends included" : "",
    NATURES[nature] ?? MISSING,
    series === "" ? "" : `on the basis of ${titles[series] ?? series}`,
    condition.trim() === "" ? "" : `on the condition “${condition.trim()}”`,
    timing === "by" ? "reached at any time until then" : "",
  ];
  return parts
    .filter((part) => part !== "")
    .map((part) => `, ${part}`)
    .join("");
}

function readingParts(stated: StatedValue, measure: Measure, unit: string | null): readonly Part[] {
  if (stated.shape === "floor" || stated.shape === "ceiling") return [{ text: " The threshold is held to exactly." }];
  const rate = isRate(measure, unit);
  const multiplier = stated.shape === "point" ? stated.value.multiplier : stated.high.multiplier;
  const reading = formatInterval(readingOf(stated, rate), multiplier, rate ? "percent" : unit, rate ? "short" : "bare");
  return [{ text: ` Held against an outturn, ${reading} is ${stated.shape === "point" ? "as stated" : "within"}.` }];
}

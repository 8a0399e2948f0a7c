import type { YearNaming } from "../domain/time/fiscal-year";
import { readTypedNumber } from "./number";
import { periodOrTyped, readTypedPeriod } from "./period";

/** Form fields of one figure, by name; absent or blank where nothing was typed. */
export type TypedFigure = Readonly<Record<string, string>>;

/** A hedge in spoken words. Of a fall, "almost 3%" is on the other side of the number (rule 2). */
export type SpokenHedge = "about" | "almost" | "over";

const COPIED = ["indicator", "series", "nature", "measure", "periodText", "timing", "shape", "words", "condition", "restates"] as const;

/**
 * Converts a typed figure to the fields of the schema. Numbers and periods are read as people write them; unreadable ones are
 * passed on, and the schema refuses them. Fields that the form hides for a shape or a measure are dropped. `years`: the naming of
 * fiscal years, by which periods are read.
 */
export function figureFields(typed: TypedFigure, years: YearNaming | null): TypedFigure {
  const { shape = "", measure = "" } = typed;
  const number = digitsOf(typed.number);
  const isOpen = shape === "floor" || shape === "ceiling";
  const isRange = shape === "range";
  const isGrowth = measure === "growth";
  const isPlain = isGrowth || typed.unit === "percent";
  return {
    ...Object.fromEntries(COPIED.map((name) => [name, typed[name] ?? ""])),
    ...Object.fromEntries(Object.entries(typed).filter(([name]) => name.startsWith("citations."))),
    period: periodOf(typed.period, years),
    over: measure === "level" ? "" : overOf(typed, years),
    low: isRange ? digitsOf(typed.low) : lowOf(shape, number),
    high: isRange ? digitsOf(typed.high) : highOf(shape, number),
    central: isRange ? digitsOf(typed.central) : "",
    inclusive: isOpen ? (typed.inclusive ?? "") : "",
    hedge: hedgeOf(typed.hedge, isRange ? digitsOf(typed.high) : number),
    unit: typed.unit ?? "",
    multiplier: isPlain ? "" : (typed.multiplier ?? ""),
    lowMultiplier: isRange && !isPlain ? (typed.lowMultiplier ?? "") : "",
  };
}

/** The form field of a schema field: a point's `low` is `number`. */
export function typedField(field: string, { shape = "", over = "" }: TypedFigure): string {
  if (field === "over" && over === "base") return "overPeriod";
  if (shape === "range") return field;
  return field === "low" || field === "high" ? "number" : field;
}

/** Converts a stored hedge, which is on the number line, to spoken words. */
export function spokenHedge(hedge: "about" | "nearly" | "justOver" | null, isNegative: boolean): SpokenHedge | "" {
  if (hedge === null || hedge === "about") return hedge ?? "";
  return (hedge === "nearly") === isNegative ? "over" : "almost";
}

function hedgeOf(said: string | undefined, digits: string): string {
  const isNegative = digits.startsWith("-");
  if (said === "almost") return isNegative ? "justOver" : "nearly";
  if (said === "over") return isNegative ? "nearly" : "justOver";
  return said ?? "";
}

function lowOf(shape: string, number: string): string {
  return shape === "ceiling" ? "" : number;
}

function highOf(shape: string, number: string): string {
  return shape === "ceiling" ? number : "";
}

function digitsOf(text = ""): string {
  const read = readTypedNumber(text);
  return read.kind === "number" || read.kind === "onlyWith" ? read.digits : text.trim();
}

// A blank period says that the words name none.
function periodOf(text = "", years: YearNaming | null): string {
  return text.trim() === "" ? "none" : periodOrTyped(readTypedPeriod(text, years), text);
}

function overOf({ over = "", overPeriod = "" }: TypedFigure, years: YearNaming | null): string {
  if (over !== "base") return over;
  // A missing base period is refused at its own field.
  return overPeriod.trim() === "" ? "base" : periodOrTyped(readTypedPeriod(overPeriod, years), overPeriod);
}

import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { parsePeriod } from "@/lib/domain/time/period";
import { type FlatValue, parseStatedValue } from "@/lib/domain/values/stated-value";
import { formatOver, formatPeriod } from "@/lib/format/days";
import { formatStated, formatUnit } from "@/lib/format/numbers";
import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { observationFields, type TypedObservation } from "@/lib/parse/observation";
import type { Part } from "../statement/figure-sentence-text";

const MISSING = "…";

/** Renders the fields of an observation as a sentence; "…" marks missing parts. `read` is its period as read. */
export function observationSentence(
  typed: TypedObservation,
  { series, indicators }: Pick<ReleaseOptions, "series" | "indicators">,
  read: string | null,
): readonly Part[] {
  const of = series.find(({ slug }) => slug === typed.series);
  const years = yearNamingOf(of);
  const isPercent = of?.unit === "percent";
  const fields = observationFields(typed, isPercent, read);
  const value = numberWords(fields, "value", isPercent, of?.unit ?? null);
  const growth = numberWords(fields, "growth", true, null);
  const period = parsePeriod(fields.period ?? "");
  const about = of === undefined ? MISSING : `${indicators[of.indicator] ?? of.indicator}, ${of.title},`;
  return [
    { text: `${about} ${period === null ? MISSING : `in ${formatPeriod(period, "long", years)}`}: ` },
    { text: value ?? (growth === null ? MISSING : ""), stated: true },
    ...(growth === null
      ? []
      : [
          { text: value === null ? "" : ", " },
          { text: growth, stated: true as const },
          { text: ` ${formatOver(of?.over ?? "yearEarlier", years)}` },
        ]),
    { text: statusWords(fields.status, (value ?? growth ?? MISSING).includes(MISSING)) },
  ];
}

/** Null when the field is blank. */
function numberWords(fields: TypedObservation, name: "value" | "growth", rate: boolean, unit: string | null): string | null {
  const text = (part: string) => fields[`${name}.${part}`] || null;
  if (fields[`${name}.shape`] === undefined) return null;
  const flat: FlatValue = {
    shape: (text("shape") ?? "point") as FlatValue["shape"],
    low: text("low"),
    high: text("high"),
    central: text("central"),
    inclusive: text("inclusive") === null ? null : text("inclusive") === "true",
    hedge: text("hedge") as FlatValue["hedge"],
    multiplier: rate || !fields.multiplier ? null : Number(fields.multiplier),
    lowMultiplier: text("lowMultiplier") === null ? null : Number(text("lowMultiplier")),
  };
  const parsed = parseStatedValue(flat, rate);
  if (parsed.ok) return formatStated(parsed.value, name === "growth" ? "growth" : "level", name === "growth" ? null : unit, "long");
  const digits = text("low") ?? text("high") ?? MISSING;
  return rate ? `${digits}%` : `${digits} ${MISSING} ${unit === null ? "" : formatUnit(unit)}`.trim();
}

function statusWords(status = "", isMissing = false): string {
  switch (status) {
    case "P":
      return ", provisional.";
    case "E":
      return ", estimated.";
    case "F":
      return ", a forecast: kept, never in force.";
    case "M":
      return ", missing: kept, never in force.";
    default:
      return isMissing ? "" : ".";
  }
}

import { figureFields } from "./figure";
import { periodOrTyped } from "./period";

/** Form fields of one observation, by name; absent or blank where nothing was typed. */
export type TypedObservation = Readonly<Record<string, string>>;

const COPIED = ["series", "status", "words", "statement"] as const;
const VALUE = ["shape", "low", "high", "central", "inclusive", "hedge", "lowMultiplier"] as const;

/**
 * Converts a typed observation to the fields of the schema. Numbers are read as people write them; unreadable ones are passed on,
 * and the schema refuses them. A value in percent has no magnitude. `period` is the typed period as read (lib/parse/row-periods.ts).
 */
export function observationFields(typed: TypedObservation, isPercent: boolean, period: string | null): TypedObservation {
  const value = numberFields({ ...typed, unit: isPercent ? "percent" : "" }, "level");
  const { growth = "", growthShape, growthHigh, growthHedge, growthInclusive } = typed;
  const rate = numberFields(
    {
      shape: growthShape || "point",
      number: growth,
      low: growth,
      high: growthHigh ?? "",
      hedge: growthHedge ?? "",
      inclusive: growthInclusive ?? "",
    },
    "growth",
  );
  const hasValue = hasNumber(value);
  return {
    ...Object.fromEntries(COPIED.map((name) => [name, typed[name] ?? ""])),
    ...Object.fromEntries(Object.entries(typed).filter(([name]) => name.startsWith("citations."))),
    period: periodOrTyped(period, typed.period ?? ""),
    ...(hasValue && prefixed("value", value)),
    ...(hasValue && { multiplier: value.multiplier ?? "" }),
    ...(hasNumber(rate) && prefixed("growth", rate)),
  };
}

/** The form field of a schema field: a point's `value.low` is `number`, and `growth.hedge` is `growthHedge`. */
export function typedObservationField(path: readonly (string | number)[], { shape = "" }: TypedObservation): string {
  const [field = "", part] = path.map(String);
  if (field === "citations") return field;
  if (field === "value") {
    if (part === undefined || ((part === "low" || part === "high") && shape !== "range")) return shape === "range" ? "low" : "number";
    return part;
  }
  if (field !== "growth" || part === undefined || part === "low") return field;
  return `growth${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

function numberFields(typed: TypedObservation, measure: "level" | "growth"): TypedObservation {
  return figureFields({ ...typed, shape: typed.shape || "point", measure, period: "" }, null);
}

function hasNumber({ low = "", high = "" }: TypedObservation): boolean {
  return low !== "" || high !== "";
}

function prefixed(prefix: "value" | "growth", fields: TypedObservation): TypedObservation {
  return Object.fromEntries(VALUE.map((name) => [`${prefix}.${name}`, fields[name] ?? ""]));
}

import type { Observation } from "@/lib/domain/ledger/observation";
import type { Series } from "@/lib/domain/ledger/series";
import { observation, point, rate, series } from "../support/ledgers/rows";

/** Bases of two subjects, and what they published. */

export const ASOF = "2026-11-29";
export const CUSTOMS = series({ slug: "customs", title: "Chinese customs, US dollars" });
export const RUSSIA = series({ slug: "russia", title: "Russian side, US dollars", publisher: "Russian officials" });
export const YUAN = series({ slug: "yuan", title: "Chinese customs, yuan", unit: "CNY" });
export const WTO = series({
  slug: "wto",
  title: "World merchandise trade volume, WTO",
  publisher: "World Trade Organization",
  unit: "index",
});
export const CPB = series({
  slug: "cpb",
  title: "World merchandise trade volume, CPB World Trade Monitor",
  publisher: "CPB",
  unit: "index",
});

/** A level in billions of a year, or of another period. */
export function level(
  of: Series,
  digits: string,
  { text = "2023", day = "2024-01-12", ...more }: Partial<Observation> & { text?: string; day?: string } = {},
) {
  return observation(text, day, { series: of.slug, value: point(digits), ...more });
}

export function growth(
  of: Series,
  digits: string,
  { text = "2023", day = "2024-01-12", ...more }: Partial<Observation> & { text?: string; day?: string } = {},
) {
  return observation(text, day, { series: of.slug, growth: rate(digits), ...more });
}

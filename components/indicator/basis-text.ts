import type { Series } from "@/lib/domain/ledger/series";
import type { StatedValue } from "@/lib/domain/values/stated-value";
import { formatStated } from "@/lib/format/numbers";

/** A published value without its unit, which the basis beside it names: "240.11bn", "5.2%". */
export function valueBasisText(stated: StatedValue, series: Series | undefined): string {
  return formatStated(stated, "level", series?.unit ?? null, "bare");
}

/** Published growth: "+26.3%". */
export function growthBasisText(stated: StatedValue): string {
  return formatStated(stated, "growth", null, "short");
}

/** Heading of a column of published growth. */
export function growthHead(series: readonly Series[]): string {
  return series.every(({ over }) => over === "yearEarlier") ? "On the year" : "Growth";
}

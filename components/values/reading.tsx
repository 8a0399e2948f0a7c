import type { Figure } from "@/lib/domain/ledger/statement";
import { readingOf } from "@/lib/domain/values/reading";
import { isRate, upperOf } from "@/lib/domain/values/stated-value";
import { formatInterval } from "@/lib/format/numbers";

/** The reading of a figure (rule 3): "219.5–230.5bn"; a threshold is read as stated. */
export function Reading({ figure }: { readonly figure: Pick<Figure, "stated" | "measure" | "unit"> }) {
  const { stated, measure, unit } = figure;
  if (stated.shape === "floor" || stated.shape === "ceiling") return <span className="quiet">stated</span>;
  const rate = isRate(measure, unit);
  return (
    <span className="nowrap">
      {formatInterval(readingOf(stated, rate), upperOf(stated).multiplier, rate ? "percent" : unit, rate ? "short" : "bare")}
    </span>
  );
}

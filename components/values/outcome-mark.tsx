"use client";

import type { MarkOutcome } from "@/lib/chart/model/model";
import { drawOutcome, OUTCOME_MARK_SIZE } from "@/lib/chart/render/marks/outcome";

/**
 * Mark of an outcome: a small interval and the outturn's position, as in the charts. Decorative: the outcome's word is beside it.
 * Tables have many: as a client component each is sent to scripts by its outcome, not by its drawing.
 */
export function OutcomeMark({ outcome }: { readonly outcome: MarkOutcome }) {
  const { width, height } = OUTCOME_MARK_SIZE;
  return (
    <svg className="plot outcome-mark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {drawOutcome(outcome, 0, 0).map(({ d, style }) => (
        <path key={d} d={d} className={style} />
      ))}
    </svg>
  );
}

import type { MarkOutcome } from "@/lib/chart/model/model";
import { OUTCOME_WORDS } from "@/lib/compare/totals";
import type { OutcomeCounts } from "@/lib/domain/track-record/outcome-record";
import type { Shape } from "@/lib/domain/values/stated-value";
import { OutcomeMark } from "../values/outcome-mark";
import { shapeText } from "./labels";

export const SHAPES: readonly Shape[] = ["point", "range", "floor", "ceiling"];
export const COUNTED: readonly MarkOutcome[] = ["below", "within", "above", "depends", "indeterminate", "pending", "notComparable"];

/** Headline counts, one column per shape with its n; shapes are not added up. */
export function OutcomesTable({ id, outcomes }: { readonly id: string; readonly outcomes: Readonly<Record<Shape, OutcomeCounts>> }) {
  const shown = COUNTED.filter((outcome) => SHAPES.some((shape) => outcomes[shape][outcome] > 0));
  return (
    <table className="counts" id={id}>
      <thead>
        <tr>
          <th scope="col">Headline</th>
          {SHAPES.map((shape) => (
            <th key={shape} scope="col" className="number">
              {shapeText(shape)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((outcome) => (
          <tr key={outcome}>
            <th scope="row">
              <span className={`outcome is-${outcome}`}>
                <OutcomeMark outcome={outcome} />
                {OUTCOME_WORDS[outcome]}
              </span>
            </th>
            {SHAPES.map((shape) => (
              <td key={shape} className="number">
                {outcomes[shape][outcome]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">n</th>
          {SHAPES.map((shape) => (
            <td key={shape} className="number">
              {COUNTED.reduce((sum, outcome) => sum + outcomes[shape][outcome], 0)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

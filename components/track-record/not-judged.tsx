import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { StatementToJudge } from "@/lib/domain/ledger/statement";
import { groupBy } from "@/lib/domain/values/group-by";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { verdictOf } from "@/lib/wording/verdict";
import { Day } from "../values/day";
import { FigureValue } from "../values/figure-value";

type Figure = JudgedFigure<StatementToJudge>;
type Props = { readonly figures: readonly Figure[]; readonly series: readonly Series[]; readonly context: AsOfContext };

const MOST_LISTED = 8;

export function isNotJudged({ headline: { outcome } }: Figure): boolean {
  return outcome === "pending" || outcome === "indeterminate" || outcome === "notComparable";
}

/** The figures that have no outcome, by the reason why. */
export function NotJudged({ figures, series, context }: Props) {
  const own = groupBy(series, ({ indicator }) => indicator);
  const groups = groupBy(
    figures,
    (judged) => verdictOf(judged, own.get(judged.figure.indicator) ?? [], context.asOf, { brief: true }).text,
  );
  return (
    <dl className="not-judged">
      {[...groups].map(([reason, rows]) => (
        <div key={reason}>
          <dt>{reason}</dt>
          {rows.slice(0, MOST_LISTED).map(({ figure, statement }) => (
            <dd key={figure.id}>
              {statement.speakers.map(({ name }) => name).join("; ")},{" "}
              <FigureValue figure={figure} length="short" href={addressAt(`/statements/${statement.id}`, context)} />
              {figure.nature === "target" && " (target)"}, <Day text={statement.statedOn} />
            </dd>
          ))}
          {rows.length > MOST_LISTED && <dd className="quiet">and {rows.length - MOST_LISTED} more</dd>}
        </div>
      ))}
    </dl>
  );
}

import { formatDay } from "@/lib/format/days";
import type { JudgedRow } from "@/lib/home/judged-row";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { leadHeadline } from "@/lib/wording/lead";
import { verdictOf } from "@/lib/wording/verdict";
import { Verdict } from "../values/verdict";
import { aboutText } from "./about-text";
import { FigureStrip } from "./figure-strip";

type Props = { readonly rows: readonly JudgedRow[]; readonly context: AsOfContext };

/** Other decided figures beside the lead, each of another indicator. */
export function AlsoDecided({ rows, context }: Props) {
  return (
    <aside className="rail also-decided" aria-labelledby="also-decided">
      <h2 id="also-decided">Also decided</h2>
      {rows.map((row) => (
        <article key={row.judged.figure.id}>
          <h3>
            <a href={addressAt(`/statements/${row.judged.statement.id}`, context)}>
              {leadHeadline(row.judged, row.series, row.indicator.areas).text}
            </a>
          </h3>
          <FigureStrip judged={row.judged} />
          <p>
            <Verdict verdict={verdictOf(row.judged, row.series, context.asOf, { brief: true })} />
          </p>
          <p className="quiet">
            {aboutText(row)}. {row.statements.at(-1)?.names}, {formatDay(row.judged.statement.statedOn, "long")}
          </p>
        </article>
      ))}
    </aside>
  );
}

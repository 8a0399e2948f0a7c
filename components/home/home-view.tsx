import { type Due, dueOf } from "@/lib/domain/analysis/due";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { indicatorsInOrder } from "@/lib/domain/ledger/sort-series";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { Section } from "../page/section";
import { DueRail } from "./due-rail";
import { EmptyLedger } from "./empty-ledger";
import { IndicatorsTable } from "./indicators-table";
import { NewestOutturns } from "./newest-outturns";

type Props = { readonly judged: readonly JudgedIndicator[]; readonly moment: AsOfContext };

/** The newest outturns beside what is due, then what the ledger holds. */
export function HomeView({ judged, moment }: Props) {
  if (judged.length === 0) return <EmptyLedger />;
  const waiting = judged.map((of) => ({ of, due: dueOf(of, moment.asOf) })).filter(({ due }) => isWaiting(due));
  const outturns = <NewestOutturns judged={judged} moment={moment} />;
  return (
    <>
      <h1 className="hidden-text">What was said, what happened</h1>
      {waiting.length === 0 ? (
        outturns
      ) : (
        <div className="split front-split">
          <div>{outturns}</div>
          <DueRail waiting={waiting} moment={moment} />
        </div>
      )}
      <Section title="Indicators" note="The newest whole year of each basis">
        <IndicatorsTable facts={indicatorsInOrder(judged.map(({ facts }) => facts))} moment={moment} />
      </Section>
    </>
  );
}

function isWaiting({ periods, toCome, noPeriod }: Due): boolean {
  return periods.length + toCome.length + noPeriod.length > 0;
}

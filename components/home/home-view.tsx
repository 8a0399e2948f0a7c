import type { Due } from "@/lib/domain/analysis/due";
import { type HomeIndicator, newestOf } from "@/lib/home/home-indicator";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { Section } from "../page/section";
import { DueRail } from "./due-rail";
import { EmptyLedger } from "./empty-ledger";
import { IndicatorsTable } from "./indicators-table";
import { NewestOutturns } from "./newest-outturns";

type Props = { readonly indicators: readonly HomeIndicator[]; readonly context: AsOfContext };

/** Front page: the newest outturns beside the due list, then all indicators. */
export function HomeView({ indicators, context }: Props) {
  if (indicators.length === 0) return <EmptyLedger />;
  const waiting = indicators.filter(({ due }) => isWaiting(due));
  const outturns = <NewestOutturns newest={newestOf(indicators)} context={context} />;
  return (
    <>
      <h1 className="hidden-text">What was said, what happened</h1>
      {waiting.length === 0 ? (
        outturns
      ) : (
        <div className="split front-split">
          <div>{outturns}</div>
          <DueRail waiting={waiting} context={context} />
        </div>
      )}
      <Section title="Indicators" note="The newest whole year of each basis">
        <IndicatorsTable indicators={mostFiguresFirst(indicators)} context={context} />
      </Section>
    </>
  );
}

/** Most figures first; ties keep their order of entry. */
function mostFiguresFirst(indicators: readonly HomeIndicator[]): readonly HomeIndicator[] {
  return indicators.toSorted((a, b) => b.statements - a.statements || a.indicator.sequence - b.indicator.sequence);
}

function isWaiting({ periods, toCome, noPeriod }: Due): boolean {
  return periods.length + toCome.length + noPeriod.length > 0;
}

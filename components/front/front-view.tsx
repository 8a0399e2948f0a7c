import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import { indicatorsInOrder } from "../in-order";
import type { Moment } from "../moment";
import { Section } from "../section";
import { EmptyLedger } from "./empty-ledger";
import { IndicatorsTable } from "./indicators-table";
import { NewestOutturns } from "./newest-outturns";

type Props = { readonly judged: readonly JudgedIndicator[]; readonly moment: Moment };

/** The newest outturns, then what the ledger holds. */
export function FrontView({ judged, moment }: Props) {
  if (judged.length === 0) return <EmptyLedger />;
  return (
    <>
      <h1 className="hidden-text">What was said, what happened</h1>
      <NewestOutturns judged={judged} moment={moment} />
      <Section title="Indicators" note="The newest whole year of each basis">
        <IndicatorsTable facts={indicatorsInOrder(judged.map(({ facts }) => facts))} moment={moment} />
      </Section>
    </>
  );
}

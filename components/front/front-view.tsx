import type { Facts } from "@/lib/domain/facts";
import { indicatorsInOrder } from "../in-order";
import type { Moment } from "../moment";
import { Section } from "../section";
import { EmptyLedger } from "./empty-ledger";
import { IndicatorsTable } from "./indicators-table";

/** What the ledger holds. */
export function FrontView({ facts, moment }: { readonly facts: readonly Facts[]; readonly moment: Moment }) {
  if (facts.length === 0) return <EmptyLedger />;
  return (
    <>
      <h1 className="hidden-text">What was said, what happened</h1>
      <Section title="Indicators" note="The newest whole year of each basis">
        <IndicatorsTable facts={indicatorsInOrder(facts)} moment={moment} />
      </Section>
    </>
  );
}

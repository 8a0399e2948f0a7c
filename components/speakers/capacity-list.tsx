import type { CapacitySpan } from "@/lib/domain/ledger/capacities";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Day } from "../values/day";

type Props = { readonly spans: readonly (CapacitySpan & { readonly institution: string | null })[]; readonly context: AsOfContext };

/** Capacities of a speaker, each with the days of its first and last statement. */
export function CapacityList({ spans, context }: Props) {
  if (spans.length === 0) return null;
  return (
    <ul className="spans" aria-label="Spoke as">
      {spans.map(({ capacity, onBehalfOf, institution, first, last }) => (
        <li key={`${capacity} ${onBehalfOf}`}>
          <span>
            {capacity}
            {onBehalfOf !== null && (
              <>
                , on behalf of <a href={addressAt(`/speakers/${onBehalfOf}`, context)}>{institution}</a>
              </>
            )}
          </span>
          <span className="quiet">
            <Day text={first} />
            {last !== first && (
              <>
                {" – "}
                <Day text={last} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

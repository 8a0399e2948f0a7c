import { formatDay } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";

type Props = { readonly address: string; readonly context: AsOfContext };

/** Stands above every page that is not read as of today, with the way back to the same page today. */
export function AsOfBar({ address, context: { asOf, ledger, today, head } }: Props) {
  const day = formatDay(asOf, "long");
  return (
    <aside className="as-of-bar" aria-label="Day shown">
      <p>
        {asOf !== today && (
          <>
            <b>You see {day}.</b> What was published or said later is left out.{" "}
          </>
        )}
        {ledger !== head && (
          <>
            <b>
              You see record {ledger} of {head}.
            </b>{" "}
            What was entered later is left out.{" "}
          </>
        )}
        <a href={withoutClocks(address)}>Back to today</a>
      </p>
    </aside>
  );
}

/** The same address without as-of day and ledger number. */
function withoutClocks(address: string): string {
  const [path = "", query = ""] = address.split("?");
  const kept = new URLSearchParams(query);
  for (const name of ["asOf", "ledger"]) kept.delete(name);
  return kept.size === 0 ? path : `${path}?${kept}`;
}

import type { Facts } from "@/lib/domain/ledger/facts";
import { formatCount } from "@/lib/format/numbers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Empty } from "../page/empty";
import { Section } from "../page/section";
import { ReleasesTable, releaseRows } from "./tables/releases-table";

const FIRST = 12;
/** More than this is in the list of releases. */
const MOST = 120;

/** The newest releases, the earlier ones folded. */
export function ReleasesSection({ facts, context }: { readonly facts: Facts; readonly context: AsOfContext }) {
  const rows = releaseRows(facts.releases, context.asOf);
  const rest = rows.slice(FIRST);
  return (
    <Section title="Releases" note={rest.length > 0 ? `Newest ${FIRST} of ${rows.length} values` : "Newest first"}>
      {rows.length === 0 && <Empty>No release is held for that day or before.</Empty>}
      {rows.length > 0 && <ReleasesTable rows={rows.slice(0, FIRST)} facts={facts} context={context} />}
      {rest.length > 0 && (
        <details className="more">
          <summary>
            Earlier releases: {rest.length > MOST && `the newest ${MOST} of `}
            {formatCount(rest.length, "value")}
          </summary>
          <ReleasesTable rows={rest.slice(0, MOST)} facts={facts} context={context} />
        </details>
      )}
      {rest.length > MOST && (
        <p className="chart-links">
          <a href={addressAt("/releases", context)}>All releases</a>
        </p>
      )}
    </Section>
  );
}

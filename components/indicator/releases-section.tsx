import type { Facts } from "@/lib/domain/ledger/facts";
import { formatCount } from "@/lib/format/lists";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Empty } from "../page/empty";
import { ScrollFrame } from "../page/scroll-frame";
import { Section } from "../page/section";
import { ReleasesTable, releaseRows } from "./tables/releases-table";

const OPEN_RELEASES = 12;
/** Maximum releases in the section; the list of releases has all of them. */
const MAX_RELEASES = 120;

/** The newest releases, with earlier ones in a disclosure. */
export function ReleasesSection({ facts, context }: { readonly facts: Facts; readonly context: AsOfContext }) {
  const rows = releaseRows(facts.releases, context.asOf);
  const rest = rows.slice(OPEN_RELEASES);
  return (
    <Section title="Releases" note={rest.length > 0 ? `Newest ${OPEN_RELEASES} of ${rows.length} values` : "Newest first"}>
      {rows.length === 0 && <Empty>No release is held for that day or before.</Empty>}
      {rows.length > 0 && (
        <ScrollFrame label="Newest releases">
          <ReleasesTable rows={rows.slice(0, OPEN_RELEASES)} facts={facts} context={context} />
        </ScrollFrame>
      )}
      {rest.length > 0 && (
        <details className="more">
          <summary>
            Earlier releases: {rest.length > MAX_RELEASES && `the newest ${MAX_RELEASES} of `}
            {formatCount(rest.length, "value")}
          </summary>
          <ScrollFrame label="Earlier releases">
            <ReleasesTable rows={rest.slice(0, MAX_RELEASES)} facts={facts} context={context} />
          </ScrollFrame>
        </details>
      )}
      {rest.length > MAX_RELEASES && (
        <p className="chart-links">
          <a href={addressAt("/releases", context)}>All releases</a>
        </p>
      )}
    </Section>
  );
}

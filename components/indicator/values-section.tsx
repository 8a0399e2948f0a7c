import type { Facts } from "@/lib/domain/ledger/facts";
import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { isYearOf } from "@/lib/domain/time/fiscal-year";
import type { VintageRow } from "@/lib/domain/vintages/vintage";
import { formatDay } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";
import { type AsOfContext, addressAt, addressWith } from "@/lib/input/query/as-of-context";
import { Empty } from "../page/empty";
import { Section } from "../page/section";
import { Term } from "../values/term";
import { ValuesTable } from "./tables/values-table";

type Props = {
  readonly facts: Facts;
  /** Values in force. */
  readonly rows: readonly VintageRow[];
  /** Early values of periods for which nothing is in force. */
  readonly early: readonly VintageRow[];
  readonly context: AsOfContext;
};

/** Maximum rows in each table; the CSV file has all of them. */
const MAX_ROWS = 120;

/** Published values as of the day: whole years first, months and years to date in a disclosure, newest first. */
export function ValuesSection({ facts: { indicator, series, statements }, rows, early, context }: Props) {
  const newestFirst = [...rows, ...early].sort(
    (a, b) => b.period.last.localeCompare(a.period.last) || a.period.first.localeCompare(b.period.first),
  );
  const years = newestFirst.filter((row) => isYear(row, series));
  const parts = newestFirst.filter((row) => !isYear(row, series));
  const shared = { series, statements, context };
  return (
    <Section
      title="Published values"
      note={
        <>
          The <Term id="vintage">vintage</Term> of {formatDay(context.asOf, "long")}: by the last release on or before that day
        </>
      }
    >
      {newestFirst.length === 0 && <Empty>No release of this indicator is held for that day or before.</Empty>}
      {years.length > 0 && <ValuesTable rows={years.slice(0, MAX_ROWS)} {...shared} />}
      {parts.length > 0 && (
        <details className="more" open={years.length === 0}>
          <summary>
            Months and years to date: {parts.length > MAX_ROWS && `the newest ${MAX_ROWS} of `}
            {formatCount(parts.length, "row")}
          </summary>
          <ValuesTable rows={parts.slice(0, MAX_ROWS)} {...shared} />
        </details>
      )}
      {rows.length > 0 && (
        <p className="chart-links">
          <a href={addressAt(`/indicators/${indicator.slug}/values.csv`, context)}>CSV of all {rows.length} values</a>
          <a href={addressWith(`/indicators/${indicator.slug}/values.csv`, { excel: "1" }, context)}>The same for Excel</a>
        </p>
      )}
    </Section>
  );
}

function isYear({ period, series: slug }: VintageRow, series: readonly Series[]): boolean {
  return isYearOf(period, yearNamingOf(series.find((one) => one.slug === slug)));
}

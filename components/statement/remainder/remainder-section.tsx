import type { ReactNode } from "react";
import { formatDay } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { type CitedRow, selectRows } from "../../judged/cited-rows";
import { RowList } from "../../judged/row-list";
import { Section } from "../../page/section";
import { ComputableTable } from "./computable-table";
import type { RemainderBasis, RemainderGroup } from "./remainder-group";
import { RequiredTable } from "./required-table";

type Props = {
  readonly groups: readonly RemainderGroup[];
  readonly statedOn: string;
  readonly rows: ReadonlyMap<string, CitedRow>;
  readonly context: AsOfContext;
  /** The address of a page with the rows behind the numbers; without it they are here. */
  readonly workingAt?: string | null;
  /** Renders a group's panels above its tables. */
  readonly chart?: (group: RemainderGroup) => ReactNode;
};

const ROWS = "The rows that these numbers come from";

/** The part known on the day a level was stated, the remainder, and the computable forecasts (rule 12), as a section of a page. */
export function RemainderSection(props: Props) {
  if (props.groups.length === 0) return null;
  return (
    <Section
      id="remainder"
      title="What was still to come that day"
      note={`As known on ${formatDay(props.statedOn, "long")}, a column for each count. Nothing here is an outcome.`}
    >
      <RemainderGroups {...props} />
    </Section>
  );
}

/** Per period and unit: panels, what the rest had to bring, and what could be computed that day; a column for each count. */
export function RemainderGroups({ groups, rows, context, chart, workingAt = null }: Omit<Props, "statedOn">) {
  return groups.map((group) => (
    <div className="judged-figure" key={group.figures[0]?.judged.figure.id}>
      {chart?.(group)}
      <RequiredTable group={group} rows={rows} context={context} />
      <h3 className="table-head">What could be computed that day</h3>
      <ComputableTable group={group} />
      {workingAt === null ? (
        <details className="more working">
          <summary>{ROWS}</summary>
          {group.bases.map((basis) => (
            <section key={basis.series.slug}>
              <h4>{basis.name}</h4>
              <RowList rows={selectRows(idsOf(basis), rows)} basis={basis.series} context={context} />
            </section>
          ))}
        </details>
      ) : (
        <p className="note">
          <a href={`${workingAt}#remainder`}>{ROWS}</a>
        </p>
      )}
    </div>
  ));
}

function idsOf({ remainder: { rows } }: RemainderBasis): readonly string[] {
  return [...rows.known, ...rows.sameMonthsYearEarlier, ...rows.noChange, ...rows.lastGrowth, ...rows.lastYearsShare];
}

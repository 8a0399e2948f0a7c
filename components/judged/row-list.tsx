import { Fragment } from "react";
import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { formatPeriod } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { growthBasisText, valueBasisText } from "../indicator/basis-text";
import { Day } from "../values/day";
import { SourceLink } from "../values/source-link";
import type { CitedRow } from "./cited-rows";

type Props = { readonly rows: readonly CitedRow[]; readonly basis: Series | undefined; readonly context: AsOfContext };

/** The published observations a number was computed from, each with its release and source. */
export function RowList({ rows, basis, context }: Props) {
  return (
    <ul className="rows-used">
      {rows.map(({ observation, citations }) => (
        <li key={observation.id}>
          <span className="nowrap">{formatPeriod(observation.period, "short", yearNamingOf(basis))}</span>:{" "}
          {[observation.value && valueBasisText(observation.value, basis), observation.growth && growthBasisText(observation.growth)]
            .filter((words) => words !== null)
            .join(", ")}
          , released{" "}
          <a href={addressAt(`/releases/${observation.release}`, context)}>
            <Day text={observation.releasedOn} />
          </a>
          {citations.map(({ id, source }) => (
            <Fragment key={id}>
              ; <SourceLink source={source} />
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

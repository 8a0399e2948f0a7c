import { Fragment } from "react";
import type { Facts } from "@/lib/domain/ledger/facts";
import type { Observation } from "@/lib/domain/ledger/observation";
import type { Release } from "@/lib/domain/ledger/release";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { formatPeriod } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { basisNames } from "@/lib/wording/basis-name";
import { Day } from "../../values/day";
import { SourceLink } from "../../values/source-link";
import { Term } from "../../values/term";
import { growthBasisText, growthHead } from "../basis-text";
import { ObservationQualifiers } from "../observation-qualifiers";
import { PublishedNumber } from "../published-number";

type Row = { readonly release: Release; readonly observation: Observation; readonly repeated: boolean };
type Props = { readonly rows: readonly Row[]; readonly facts: Facts; readonly context: AsOfContext };

/** Rows of releases known by a day, newest first, one row per observation. */
export function releaseRows(releases: readonly Release[], asOf: string): readonly Row[] {
  return releases
    .filter(({ knownOn }) => knownOn <= asOf)
    .toSorted((a, b) => b.knownOn.localeCompare(a.knownOn) || b.place - a.place)
    .flatMap((release) => release.observations.map((observation, index) => ({ release, observation, repeated: index > 0 })));
}

export function ReleasesTable({ rows, facts, context }: Props) {
  const names = basisNames(facts.series, facts.series);
  return (
    <table className="dense rows rows-releases">
      <thead>
        <tr>
          <th scope="col">Released</th>
          <th scope="col">Period</th>
          <th scope="col">
            <Term id="basis">Basis</Term>
          </th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col" className="number">
            {growthHead(facts.series)}
          </th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ReleaseRow
            key={row.observation.id}
            row={row}
            name={names.get(row.observation.series) ?? row.observation.series}
            facts={facts}
            context={context}
          />
        ))}
      </tbody>
    </table>
  );
}

function ReleaseRow({ row, name, facts, context }: Omit<Props, "rows"> & { readonly row: Row; readonly name: string }) {
  const { release, observation, repeated } = row;
  const basis = facts.series.find(({ slug }) => slug === observation.series);
  const cited = release.citations.filter(({ id }) => observation.citations.includes(id));
  return (
    <tr>
      <th className="at-released" scope="row">
        <span className={repeated ? "hidden-text" : undefined}>
          <a href={addressAt(`/releases/${release.id}`, context)}>
            <Day text={release.releasedOn} />
          </a>
        </span>
      </th>
      <td className="at-period nowrap">{formatPeriod(observation.period, "short", yearNamingOf(basis))}</td>
      <td className="at-basis" title={basis?.title}>
        {name}
      </td>
      <td className="at-value number">
        {observation.value === null ? (
          <NotPrinted />
        ) : (
          <b>
            <PublishedNumber stated={observation.value} measure="level" series={basis} />
          </b>
        )}
      </td>
      <td className="at-growth number">{observation.growth === null ? <NotPrinted /> : growthBasisText(observation.growth)}</td>
      <td className="at-source">
        {cited.map(({ id, source }, index) => (
          <Fragment key={id}>
            {index > 0 && ", "}
            <SourceLink source={source} />
          </Fragment>
        ))}
        <ObservationQualifiers observation={observation} statements={facts.statements} context={context} />
      </td>
    </tr>
  );
}

function NotPrinted() {
  return <span className="quiet">not printed</span>;
}

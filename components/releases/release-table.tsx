import type { Observation } from "@/lib/domain/ledger/observation";
import type { Release } from "@/lib/domain/ledger/release";
import type { History } from "@/lib/domain/vintages/history";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Term } from "../values/term";
import { ReleaseRow } from "./release-row";

type Props = {
  readonly release: Release;
  /** Histories of the indicators that the release has values of. */
  readonly histories: readonly History[];
  readonly context: AsOfContext;
};

/** Observations of a release as published, grouped by indicator, with their revisions. */
export function ReleaseTable({ release, histories, context }: Props) {
  const withWords = release.observations.some(({ words, statement }) => words !== null || statement !== null);
  return (
    <table className="rows rows-release">
      <thead>
        <tr>
          <th scope="col">
            <Term id="basis">Basis</Term>
          </th>
          <th scope="col">Period</th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col" className="number">
            Growth
          </th>
          <th scope="col">To what was held</th>
          {withWords && <th scope="col">In the words</th>}
          <th scope="col" className="number">
            Citations
          </th>
        </tr>
      </thead>
      {histories.map((history) => (
        <tbody key={history.indicator.slug}>
          <tr className="group">
            <th colSpan={withWords ? 7 : 6} scope="rowgroup">
              <a href={addressAt(`/indicators/${history.indicator.slug}`, context)}>{history.indicator.title}</a>
            </th>
          </tr>
          {observationsOf(release, history).map((observation) => (
            <ReleaseRow
              key={observation.id}
              observation={observation}
              places={release.citations.flatMap(({ id }, index) => (observation.citations.includes(id) ? [index + 1] : []))}
              history={history}
              withWords={withWords}
              context={context}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function observationsOf({ observations }: Release, { series }: History): readonly Observation[] {
  return observations.filter((observation) => series.some((one) => one.series.slug === observation.series));
}

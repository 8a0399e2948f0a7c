import type { Release } from "@/lib/domain/ledger/release";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Day } from "../values/day";
import { SourceLink } from "../values/source-link";
import { type Bases, ObservationLine } from "./observation-line";

type Props = {
  readonly releases: readonly Release[];
  readonly bases: Bases;
  readonly context: AsOfContext;
};

/** Maximum observations and sources named per release; the rest are counted. */
const MAX_NAMED = 2;

/** Releases in the given order: day, publisher, first observations and sources. */
export function ReleaseList({ releases, bases, context }: Props) {
  return (
    <table className="dense rows rows-listed">
      <thead>
        <tr>
          <th scope="col">Released</th>
          <th scope="col">Publisher</th>
          <th scope="col">Prints</th>
          <th scope="col">Sources</th>
        </tr>
      </thead>
      <tbody>
        {releases.map(({ id, releasedOn, releasedOnBasis, observations, citations }) => (
          <tr key={id}>
            <th className="at-released" scope="row">
              <a href={addressAt(`/releases/${id}`, context)}>
                <Day text={releasedOn} />
              </a>
              {releasedOnBasis === "report" && <span className="quiet"> by report</span>}
            </th>
            <td className="at-basis">
              {[...new Set(observations.map((one) => bases.get(one.series)?.series.publisher ?? one.series))].join(", ")}
            </td>
            <td className="at-prints">
              {observations.slice(0, MAX_NAMED).map((observation) => (
                <ObservationLine key={observation.id} observation={observation} bases={bases} />
              ))}
              <More count={observations.length - MAX_NAMED} />
            </td>
            <td className="at-source">
              {citations.slice(0, MAX_NAMED).map(({ id: key, source }, index) => (
                <span key={key}>
                  {index > 0 && ", "}
                  <SourceLink source={source} />
                </span>
              ))}
              <More count={citations.length - MAX_NAMED} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function More({ count }: { readonly count: number }) {
  return count > 0 ? <span className="quiet"> and {count} more</span> : null;
}

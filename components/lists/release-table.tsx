import type { PrintKind } from "@/lib/domain/print";
import type { Observation, Release } from "@/lib/domain/release";
import type { Series } from "@/lib/domain/series";
import { formatPeriod } from "@/lib/format";
import { growthWords, valueWords } from "../indicator/basis-words";
import { addressAt, type Moment } from "../moment";

type Props = {
  readonly release: Release;
  readonly series: readonly Series[];
  /** What each print was to the one in force when it came, by observation id. */
  readonly kinds: ReadonlyMap<string, PrintKind>;
  readonly moment: Moment;
};

/** The observations of a release as printed. */
export function ReleaseTable({ release, series, kinds, moment }: Props) {
  return (
    <table className="rows rows-release">
      <thead>
        <tr>
          <th scope="col">Basis</th>
          <th scope="col">Period</th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col" className="number">
            Growth
          </th>
          <th scope="col">To what was held</th>
          <th scope="col">In the words</th>
        </tr>
      </thead>
      <tbody>
        {release.observations.map((observation) => (
          <Row
            key={observation.id}
            observation={observation}
            basis={series.find(({ slug }) => slug === observation.series)}
            kind={kinds.get(observation.id)}
            moment={moment}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly observation: Observation;
  readonly basis: Series | undefined;
  readonly kind: PrintKind | undefined;
  readonly moment: Moment;
};

function Row({ observation: { series, period, value, growth, words }, basis, kind, moment }: RowProps) {
  return (
    <tr>
      <th className="at-basis" scope="row">
        {basis === undefined ? series : <a href={addressAt(`/indicators/${basis.indicator}`, moment)}>{basis.title}</a>}
      </th>
      <td className="at-period nowrap">{formatPeriod(period, "short")}</td>
      <td className="at-value number">{value === null ? <span className="quiet">not printed</span> : <b>{valueWords(value, basis)}</b>}</td>
      <td className="at-growth number" data-head="growth">
        {growth === null ? <span className="quiet">not printed</span> : growthWords(growth)}
      </td>
      <td className="at-kind quiet">{kind === undefined ? "" : kindWords(kind)}</td>
      <td className="at-words">{words}</td>
    </tr>
  );
}

function kindWords(kind: PrintKind): string {
  switch (kind) {
    case "first":
      return "the first print";
    case "repeated":
      return "repeats it";
    case "sharpened":
      return "the same number, finer";
    case "revised":
      return "revises it";
    case "kept":
      return "kept beside it";
  }
}

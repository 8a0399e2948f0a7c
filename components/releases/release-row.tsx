import type { Observation } from "@/lib/domain/ledger/observation";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import type { History } from "@/lib/domain/vintages/history";
import { formatPeriod } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { growthBasisText, valueBasisText } from "../indicator/basis-text";
import { CitationLinks } from "../values/citation-links";
import { observationRevisions } from "./observation-revisions";
import { statusText } from "./release-text";
import { RevisionText } from "./revision-text";

type Props = {
  readonly observation: Observation;
  /** Number in the list of citations, from 1. */
  readonly places: readonly number[];
  readonly history: History;
  readonly withWords: boolean;
  readonly context: AsOfContext;
};

/** One observation as published, its revision, its words and its citations. */
export function ReleaseRow({ observation, places, history, withWords, context }: Props) {
  const { period, value, growth, status } = observation;
  const held = history.series.find(({ series }) => series.slug === observation.series);
  return (
    <tr>
      <th className="at-basis" scope="row">
        {held?.series.title ?? observation.series}
      </th>
      <td className="at-period nowrap">{formatPeriod(period, "short", yearNamingOf(held?.series))}</td>
      <td className="at-value number">
        {value === null ? <span className="quiet">not printed</span> : <b>{valueBasisText(value, held?.series)}</b>}
      </td>
      <td className="at-growth number" data-head="growth">
        {growth === null ? <span className="quiet">not printed</span> : growthBasisText(growth)}
      </td>
      <td className="at-kind">
        {held && <RevisionText revisions={observationRevisions(observation, held)} basis={held.series} context={context} />}
        {status !== null && <span className="quiet">, {statusText(status)}</span>}
      </td>
      {withWords && (
        <td className="at-words">
          <Words observation={observation} context={context} />
        </td>
      )}
      <td className="at-citations number" data-head="citations">
        <CitationLinks places={places} />
      </td>
    </tr>
  );
}

function Words({ observation: { words, statement }, context }: Pick<Props, "observation" | "context">) {
  if (statement === null) return words;
  return (
    <>
      {words} <a href={addressAt(`/statements/${statement}`, context)}>said in this statement</a>
    </>
  );
}

import type { ReactNode } from "react";
import type { Release } from "@/lib/domain/ledger/release";
import type { Citation as Cited, Source } from "@/lib/domain/ledger/source";
import type { Statement } from "@/lib/domain/ledger/statement";
import { formatList } from "@/lib/format/lists";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { type Bases, ObservationLine } from "../releases/observation-line";
import { Day } from "../values/day";
import { FigureValue } from "../values/figure-value";
import { QuotedPassage } from "../values/quotation";

type Props = {
  readonly source: Source;
  readonly statements: readonly Statement[];
  readonly releases: readonly Release[];
  readonly bases: Bases;
  readonly context: AsOfContext;
};

/** Statements and releases that cite a source, with the numbers and words it carries. */
export function CitedByList({ source, statements, releases, bases, context }: Props) {
  return (
    <ol className="citing-items">
      {statements.map((statement) => (
        <CitingItem
          key={statement.id}
          address={addressAt(`/statements/${statement.id}`, context)}
          title={
            <>
              {speakerNames(statement)}, <Day text={statement.statedOn} length="long" />
            </>
          }
          citations={citationsBy(source, statement)}
        >
          {statement.figures
            .filter((figure) => isCited(figure, source, statement))
            .map((figure, index) => (
              <span key={figure.id}>
                {index > 0 && ", "}
                <FigureValue figure={figure} length="short" />
              </span>
            ))}
        </CitingItem>
      ))}
      {releases.map((release) => (
        <CitingItem
          key={release.id}
          address={addressAt(`/releases/${release.id}`, context)}
          title={
            <>
              Release of <Day text={release.releasedOn} length="long" />, {publishersOf(release, bases)}
            </>
          }
          citations={citationsBy(source, release)}
        >
          {release.observations
            .filter((observation) => isCited(observation, source, release))
            .map((observation) => (
              <ObservationLine key={observation.id} observation={observation} bases={bases} />
            ))}
        </CitingItem>
      ))}
    </ol>
  );
}

type CarriedProps = {
  readonly address: string;
  readonly title: ReactNode;
  readonly citations: readonly Cited[];
  /** The figures or observations it is cited for. */
  readonly children: ReactNode;
};

function CitingItem({ address, title, citations, children }: CarriedProps) {
  return (
    <li>
      <h3>
        <a href={address}>{title}</a>
      </h3>
      <p className="citing-numbers">{children}</p>
      {citations.map((citation) => (
        <div key={citation.id}>
          <QuotedPassage citation={citation} />
          {citation.translation !== null && <p className="note">{citation.translation}</p>}
        </div>
      ))}
    </li>
  );
}

type Citing = { readonly citations: readonly Cited[] };

function citationsBy(source: Source, { citations }: Citing): readonly Cited[] {
  return citations.filter((citation) => citation.source.id === source.id);
}

/** True when a citation of the source carries the number. */
function isCited({ citations }: { readonly citations: readonly string[] }, source: Source, of: Citing): boolean {
  return citationsBy(source, of).some(({ id }) => citations.includes(id));
}

function publishersOf({ observations }: Release, bases: Bases): string {
  return formatList([...new Set(observations.map(({ series }) => bases.get(series)?.series.publisher ?? series))]);
}

import type { Series } from "@/lib/domain/ledger/series";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { growthBasisText, valueBasisText } from "../indicator/basis-text";
import { Day } from "../values/day";
import type { ObservationRevisions, ValueRevision } from "./observation-revisions";
import { revisionVerb } from "./release-text";

type Props = { readonly revisions: ObservationRevisions; readonly basis: Series; readonly context: AsOfContext };

/** How a value and a growth revised the previous ones: "revises 240.1bn of 12 Jan 2024; growth first". "first" alone when both are. */
export function RevisionText({ revisions: { value, growth }, basis, context }: Props) {
  if (value === null && growth === null) return null;
  const areFirst = [value, growth].every((revision) => revision === null || revision.published.kind === "first");
  if (areFirst) return <span className="quiet">first</span>;
  return (
    <>
      {value && (
        <RevisionClause revision={value} previousText={value.previous && valueBasisText(value.previous.stated, basis)} context={context} />
      )}
      {value && growth && "; "}
      {growth && (
        <>
          growth{" "}
          <RevisionClause revision={growth} previousText={growth.previous && growthBasisText(growth.previous.stated)} context={context} />
        </>
      )}
    </>
  );
}

function RevisionClause({
  revision,
  previousText,
  context,
}: {
  readonly revision: ValueRevision;
  readonly previousText: string | null;
  readonly context: AsOfContext;
}) {
  const verb = revisionVerb(revision.published.kind);
  if (revision.previous === null || previousText === null) return verb;
  const { release, releasedOn } = revision.previous.observation;
  return (
    <>
      {verb} {previousText} of{" "}
      <a href={addressAt(`/releases/${release}`, context)}>
        <Day text={releasedOn} />
      </a>
    </>
  );
}

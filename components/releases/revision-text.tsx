import type { Series } from "@/lib/domain/ledger/series";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { growthBasisText, valueBasisText } from "../indicator/basis-text";
import { Day } from "../values/day";
import type { ObservationPrints, PrintAndHeld } from "./release-observations";
import { revisionVerb } from "./release-text";

type Props = { readonly prints: ObservationPrints; readonly basis: Series; readonly context: AsOfContext };

/** What a value and a growth were to those held: "revises 240.1bn of 12 Jan 2024; growth first". Once where both are first. */
export function RevisionText({ prints: { value, growth }, basis, context }: Props) {
  if (value === null && growth === null) return null;
  const areFirst = [value, growth].every((one) => one === null || one.print.kind === "first");
  if (areFirst) return <span className="quiet">first</span>;
  return (
    <>
      {value && <One one={value} held={value.held && valueBasisText(value.held.stated, basis)} context={context} />}
      {value && growth && "; "}
      {growth && (
        <>
          growth <One one={growth} held={growth.held && growthBasisText(growth.held.stated)} context={context} />
        </>
      )}
    </>
  );
}

function One({ one, held, context }: { readonly one: PrintAndHeld; readonly held: string | null; readonly context: AsOfContext }) {
  const verb = revisionVerb(one.print.kind);
  if (one.held === null || held === null) return verb;
  const { release, releasedOn } = one.held.observation;
  return (
    <>
      {verb} {held} of{" "}
      <a href={addressAt(`/releases/${release}`, context)}>
        <Day text={releasedOn} />
      </a>
    </>
  );
}

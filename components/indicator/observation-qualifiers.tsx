import type { ObservationToJudge } from "@/lib/domain/ledger/observation";
import type { Statement } from "@/lib/domain/ledger/statement";
import { isEarly } from "@/lib/domain/vintages/early";
import { EARLY } from "@/lib/format/outcome-text";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";

type Props = { readonly observation: ObservationToJudge; readonly statements: readonly Statement[]; readonly context: AsOfContext };

/** Grey qualifiers after a published number: before the period ended, by report, hedged, provisional, or only quoted by an official. */
export function ObservationQualifiers({ observation, statements, context }: Props) {
  const words = wordsOf(observation);
  const { statement } = observation;
  if (words.length === 0 && statement === null) return null;
  const spoken = statements.find(({ id }) => id === statement);
  return (
    <span className="quiet">
      {" "}
      {words.join(", ")}
      {statement !== null && (
        <>
          {words.length > 0 && ", "}
          <a href={addressAt(`/statements/${statement}`, context)}>
            spoken by {spoken === undefined ? "an official" : speakerNames(spoken)}
          </a>
        </>
      )}
    </span>
  );
}

function wordsOf(observation: ObservationToJudge): readonly string[] {
  const { releasedOnBasis, status, value, growth } = observation;
  const words: string[] = [];
  if (isEarly(observation)) words.push(EARLY);
  if (releasedOnBasis === "report") words.push("by report");
  if ([value, growth].some((stated) => stated !== null && stated.hedge !== null)) words.push("hedged");
  if (status === "P") words.push("provisional");
  return words;
}

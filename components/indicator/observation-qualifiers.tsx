import type { ObservationToJudge } from "@/lib/domain/ledger/observation";
import type { Statement } from "@/lib/domain/ledger/statement";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";

type Props = { readonly observation: ObservationToJudge; readonly statements: readonly Statement[]; readonly context: AsOfContext };

/** Grey qualifiers after a published number: by report, hedged, provisional, or only quoted by an official. */
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

function wordsOf({ releasedOnBasis, status, value, growth }: ObservationToJudge): readonly string[] {
  const words: string[] = [];
  if (releasedOnBasis === "report") words.push("by report");
  if ([value, growth].some((stated) => stated !== null && stated.hedge !== null)) words.push("hedged");
  if (status === "P") words.push("provisional");
  return words;
}

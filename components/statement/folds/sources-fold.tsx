import type { Statement } from "@/lib/domain/ledger/statement";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { Citation } from "../../values/citation";
import { Fold } from "./fold";
import { sourcesFinding } from "./sources-finding";

/** The words as each source prints them, and since when the statement is held. It is printed. */
export function SourcesFold({ statement, context }: { readonly statement: Statement; readonly context: AsOfContext }) {
  const { citations, manner, sequence } = statement;
  return (
    <Fold id="sources" title="Sources and words" finding={sourcesFinding(citations)} isPrinted>
      <ol className="citations">
        {citations.map((citation, index) => (
          <Citation key={citation.id} citation={citation} place={index + 1} context={context} />
        ))}
      </ol>
      <p className="note">
        Manner: {manner}. In the ledger since entry {sequence}.
      </p>
    </Fold>
  );
}

import type { StatementSpeaker } from "@/lib/domain/ledger/statement";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";

type Props = { readonly speakers: readonly StatementSpeaker[]; readonly context: AsOfContext; readonly withCapacity?: boolean };

/** Links to the speakers, with their capacity on request. */
export function SpeakerLinks({ speakers, context, withCapacity = false }: Props) {
  return (
    <>
      {speakers.map(({ slug, name, capacity }, index) => (
        <span key={slug}>
          {index > 0 && "; "}
          <a href={addressAt(`/speakers/${slug}`, context)}>{name}</a>
          {withCapacity && capacity !== null && <span className="capacity">, {capacity}</span>}
        </span>
      ))}
    </>
  );
}

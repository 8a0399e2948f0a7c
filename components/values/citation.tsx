import type { Citation as Cited } from "@/lib/domain/ledger/source";
import { isWebAddress } from "@/lib/domain/values/web-address";
import { formatName } from "@/lib/format/numbers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Day } from "./day";
import { QuotedPassage } from "./quotation";
import { SourceLink } from "./source-link";

/** One citation: quoted words in the source's language, their translation, and the source. `place` counts from 1. */
export function Citation({
  citation,
  place,
  context,
}: {
  readonly citation: Cited;
  readonly place: number;
  readonly context: AsOfContext;
}) {
  const { source, translation } = citation;
  return (
    <li id={`citation-${place}`}>
      <span>{place}</span>
      <div>
        <QuotedPassage citation={citation} />
        {translation !== null && <p className="translation">{translation}</p>}
        <p>
          <SourceLink source={source} />
          <SourceDetails source={source} />
          <span className="quiet">
            ; <a href={addressAt(`/sources/${source.id}`, context)}>what it carries</a>
          </span>
        </p>
      </div>
    </li>
  );
}

function SourceDetails({ source }: { readonly source: Cited["source"] }) {
  const { language, publishedOn, retrievedOn, archived, sha256 } = source;
  return (
    <span className="quiet">
      {language !== null && `, ${formatName(language, "language")}`}
      {publishedOn !== null && (
        <>
          , <Day text={publishedOn} length="long" />
        </>
      )}
      {retrievedOn !== null && (
        <>
          ; retrieved <Day text={retrievedOn} length="long" />
        </>
      )}
      {isWebAddress(archived) && (
        <>
          ; <a href={archived}>archived copy</a>
        </>
      )}
      {sha256 !== null && (
        <>
          ; sha-256 <code>{sha256.slice(0, 12)}…</code>
        </>
      )}
    </span>
  );
}

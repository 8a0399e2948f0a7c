import type { MarkCard } from "@/lib/chart/plan/mark-card";
import type { MarkPlace } from "@/lib/chart/plan/mark-places";
import { OutcomeMark } from "../../../values/outcome-mark";
import { Quotation } from "../../../values/quotation";

const MOST_ALSO = 6;

/** The card of a mark: its row in full, and who stated the same figure. */
export function MarkCardContent({ place: { cards } }: { readonly place: MarkPlace }) {
  const [first, ...also] = cards;
  if (first === undefined) return null;
  return (
    <>
      <p className={first.kind === "stated" ? "card-value stated" : "card-value"}>{first.value}</p>
      <p>
        <b>{first.who}</b>, {first.when}
      </p>
      <Words card={first} />
      {first.outcomes.length > 0 && (
        <ul>
          {first.outcomes.map(({ basis, outcome, words }) => (
            <li key={basis}>
              <OutcomeMark outcome={outcome} />
              <span>
                {basis}: <b>{words}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
      {also.length > 0 && (
        <p className="quiet">
          Also{" "}
          {also
            .slice(0, MOST_ALSO)
            .map(({ who, when }) => `${who}, ${when.replace(/^\w+ (on|in) /, "")}`)
            .join("; ")}
          {also.length > MOST_ALSO && ` and ${also.length - MOST_ALSO} more`}.
        </p>
      )}
      {first.href !== null && (
        <p>
          <a href={first.href}>{first.kind === "stated" ? "The statement" : "The release"}</a>
        </p>
      )}
    </>
  );
}

function Words({ card: { quote, source } }: { readonly card: MarkCard }) {
  return (
    <>
      {quote !== null && (
        <p className="card-quote">
          <Quotation language={quote.language}>{quote.text}</Quotation>
        </p>
      )}
      {quote?.translation && <p className="quiet">{quote.translation}</p>}
      {source !== null && (
        <p className="quiet">
          Source:{" "}
          {source.url === null ? (
            source.name
          ) : (
            <a href={source.url} rel="external nofollow">
              {source.name}
            </a>
          )}
        </p>
      )}
    </>
  );
}

import type { Manner, Statement, StatementSpeaker } from "@/lib/domain/ledger/statement";
import { formatCount } from "@/lib/format/lists";
import { Day } from "../values/day";
import { FactList } from "../values/fact-list";

const ON: Readonly<Record<Manner, string>> = { said: "Said on", published: "Published on", relayed: "Relayed on", leaked: "Leaked on" };

/** Facts of a statement: speakers, day, occasion and manner. */
export function StatementFacts({ statement }: { readonly statement: Statement }) {
  const { speakers, statedOn, statedOnBasis, occasion, manner, citations, sequence } = statement;
  return (
    <FactList
      facts={[
        { term: speakers.length === 1 ? "Speaker" : "Speakers", detail: <Speakers speakers={speakers} /> },
        {
          term: ON[manner],
          detail: (
            <>
              <Day text={statedOn} length="long" />
              {statedOnBasis === "report" && <span className="quiet">, known from a dated report</span>}
            </>
          ),
        },
        { term: "Occasion", detail: occasion },
        { term: "Manner", detail: `${manner}; ${formatCount(citations.length, "report")} held` },
        { term: "In the ledger", detail: `since entry ${sequence}` },
      ]}
    />
  );
}

function Speakers({ speakers }: { readonly speakers: readonly StatementSpeaker[] }) {
  return (
    <>
      {speakers.map(({ slug, name, capacity, onBehalfOf }, index) => (
        <span key={slug}>
          {index > 0 && "; "}
          {[name, capacity].filter(Boolean).join(", ")}
          {onBehalfOf !== null && <span className="quiet">, on behalf of {onBehalfOf}</span>}
        </span>
      ))}
    </>
  );
}

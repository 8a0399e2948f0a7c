import type { ReactNode } from "react";
import type { Manner, Statement } from "@/lib/domain/ledger/statement";
import { formatCount } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { SpeakerLinks } from "../../speakers/speaker-links";
import { Day } from "../../values/day";
import { FactList } from "../../values/fact-list";
import { SourceLink } from "../../values/source-link";
import { headlineOf } from "../headline";
import { knownThen } from "./known-then";
import type { MainFigure } from "./main-figure";
import { timeLeft } from "./time-left";

type Props = {
  readonly statement: Statement;
  readonly main: MainFigure | null;
  readonly context: AsOfContext;
  /** Under the facts. */
  readonly children: ReactNode;
};

/** How the words reached the public, where it was not the speaker who said them in public. */
const MANNERS: Readonly<Record<Manner, string>> = { said: "", published: "published", relayed: "relayed by another", leaked: "leaked" };

/** Who, when, where, whose words, and what the speaker knew then. */
export function StatementFacts({ statement, main, context, children }: Props) {
  const { speakers, statedOn, statedOnBasis, occasion, manner } = statement;
  const left = main === null || main.judged.figure.nature === "reported" ? null : timeLeft(main.judged.figure);
  const known = main === null || main.judged.figure.nature === "reported" ? [] : knownThen(main.judged, main.indicator, context.asOf);
  const onBehalfOf = [...new Set(speakers.flatMap((speaker) => speaker.onBehalfOf ?? []))];
  return (
    <aside className="rail statement-facts" aria-label="Facts of the statement">
      <FactList
        facts={[
          {
            term: "Who",
            detail: (
              <>
                <SpeakerLinks speakers={speakers} context={context} withCapacity />
                {onBehalfOf.length > 0 && <span className="quiet">, on behalf of {onBehalfOf.join(", ")}</span>}
              </>
            ),
          },
          {
            term: "When",
            detail: (
              <>
                <Day text={statedOn} length="long" />
                {statedOnBasis === "report" && <span className="quiet">, known from a dated report</span>}
                {left !== null && `, ${left}`}
              </>
            ),
          },
          { term: "Where", detail: occasion },
          { term: "How", detail: MANNERS[manner] },
          { term: "Words", detail: <Words statement={statement} /> },
          { term: "Known then", detail: known.join("; ") },
        ]}
      />
      {children}
    </aside>
  );
}

/** The source of the quotation on top, and how many more there are. */
function Words({ statement }: { readonly statement: Statement }) {
  const { citations } = statement;
  const headline = headlineOf(statement);
  const first = citations.find(({ exact }) => exact !== null && exact === headline?.exact) ?? citations[0];
  if (first === undefined) return <span className="quiet">no source</span>;
  const others = citations.length - 1;
  return (
    <>
      <SourceLink source={first.source} />
      {others > 0 && (
        <>
          ; <a href="#sources">{formatCount(others, "other report")}</a>
        </>
      )}
    </>
  );
}

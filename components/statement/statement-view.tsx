import type { ReactNode } from "react";
import type { Indicator } from "@/lib/domain/ledger/indicator";
import type { Statement } from "@/lib/domain/ledger/statement";
import { formatWeekday } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Empty } from "../page/empty";
import { Section } from "../page/section";
import { Citation } from "../values/citation";
import { Quote } from "./quote";
import { StatedTable } from "./stated-table";
import { StatementFacts } from "./statement-facts";

type Props = {
  readonly statement: Statement;
  readonly indicators: readonly Indicator[];
  readonly context: AsOfContext;
  /** Outcomes of its figures, shown after the quotation. */
  readonly children: ReactNode;
};

/** The statement page: quotation, facts, figures and citations. */
export function StatementView({ statement, indicators, context, children }: Props) {
  const { figures, citations, manner, statedOn } = statement;
  const about = indicators.filter(({ slug }) => figures.some(({ indicator }) => indicator === slug));
  const titles = new Map(about.map(({ slug, title }) => [slug, title]));
  return (
    <>
      <p className="crumb">
        Statement · {manner} {statedOn.length === 10 ? "on" : "in"} {formatWeekday(statedOn)} · {formatCount(figures.length, "figure")}
      </p>
      <div className="split">
        <div>
          <Quote statement={statement} />
          <p className="standfirst">
            <Byline statement={statement} titles={titles} context={context} />
          </p>
        </div>
        <aside className="rail" aria-label="Facts of the statement">
          <StatementFacts statement={statement} />
        </aside>
      </div>
      {children}
      <Section title="Figures" note="“Read as”: what a figure is taken to hold; a threshold is taken as stated.">
        {figures.length === 0 ? (
          <Empty>No figure of this statement stands.</Empty>
        ) : (
          <StatedTable statement={statement} titles={titles} context={context} />
        )}
      </Section>
      <Section title="Citations" note="The words as each source prints them">
        <ol className="citations">
          {citations.map((citation, index) => (
            <Citation key={citation.id} citation={citation} place={index + 1} context={context} />
          ))}
        </ol>
      </Section>
    </>
  );
}

function Byline({ statement, titles, context }: { statement: Statement; titles: ReadonlyMap<string, string>; context: AsOfContext }) {
  return (
    <>
      {statement.speakers.map(({ slug, name, capacity }, index) => (
        <span key={slug}>
          {index > 0 && " and "}
          <b>{name}</b>
          {capacity !== null && `, ${capacity}`}
        </span>
      ))}
      {[...titles].map(([slug, title], index) => (
        <span key={slug}>
          {index === 0 ? ", on " : ", "}
          <a href={addressAt(`/indicators/${slug}`, context)}>{title}</a>
        </span>
      ))}
    </>
  );
}

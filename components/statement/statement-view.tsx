import type { Indicator } from "@/lib/domain/indicator";
import type { Statement } from "@/lib/domain/statement";
import { formatCount, formatList, formatWeekday } from "@/lib/format";
import { Citation } from "../citation";
import { Empty } from "../empty";
import type { Moment } from "../moment";
import { Section } from "../section";
import { Quote } from "./quote";
import { SaidTable } from "./said-table";
import { StatementFacts } from "./statement-facts";

type Props = { readonly statement: Statement; readonly indicators: readonly Indicator[]; readonly moment: Moment };

/** Who said what, where and when, with every source that carries it. */
export function StatementView({ statement, indicators, moment }: Props) {
  const { figures, citations, manner, statedOn } = statement;
  const titles = new Map(indicators.map(({ slug, title }) => [slug, title]));
  return (
    <>
      <p className="crumb">
        Statement · {manner} {statedOn.length === 10 ? "on" : "in"} {formatWeekday(statedOn)} · {formatCount(figures.length, "figure")}
      </p>
      <div className="split">
        <div>
          <Quote statement={statement} />
          <p className="standfirst">
            <Byline statement={statement} titles={titles} />
          </p>
        </div>
        <aside className="rail" aria-label="Facts of the statement">
          <StatementFacts statement={statement} />
        </aside>
      </div>
      <Section title="Figures" note="“Read as” is what a figure is taken to hold.">
        {figures.length === 0 ? (
          <Empty>No figure of this statement stands.</Empty>
        ) : (
          <SaidTable statement={statement} titles={titles} moment={moment} />
        )}
      </Section>
      <Section title="Citations" note="The words as each source prints them">
        <ol className="citations">
          {citations.map((citation, index) => (
            <Citation key={citation.id} citation={citation} place={index + 1} />
          ))}
        </ol>
      </Section>
    </>
  );
}

function Byline({ statement, titles }: { readonly statement: Statement; readonly titles: ReadonlyMap<string, string> }) {
  const about = [...new Set(statement.figures.map(({ indicator }) => titles.get(indicator) ?? indicator))];
  return (
    <>
      {statement.speakers.map(({ slug, name, capacity }, index) => (
        <span key={slug}>
          {index > 0 && " and "}
          <b>{name}</b>
          {capacity !== null && `, ${capacity}`}
        </span>
      ))}
      {about.length > 0 && `, on ${formatList(about)}.`}
    </>
  );
}

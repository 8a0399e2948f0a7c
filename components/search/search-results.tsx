import type { ReactNode } from "react";
import type { Indicator } from "@/lib/domain/ledger/indicator";
import type { Source } from "@/lib/domain/ledger/source";
import type { Statement } from "@/lib/domain/ledger/statement";
import { parseSearchTerms } from "@/lib/domain/search/search-terms";
import { hostOf } from "@/lib/domain/values/web-address";
import { formatDay } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";
import { nameOfSource } from "@/lib/format/source";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Section } from "../page/section";
import { Excerpt } from "./excerpt";
import { hasWord, markedWords } from "./marked-words";
import { NothingFound } from "./nothing-found";
import { StatementResult } from "./statement-result";

type Rows<Row> = { readonly rows: readonly Row[]; readonly more: boolean };
type Speaker = { readonly slug: string; readonly name: string; readonly kind: string; readonly alias: string | null };

type Props = {
  readonly sought: string;
  readonly found: {
    readonly speakers: Rows<Speaker>;
    readonly indicators: Rows<Indicator>;
    readonly statements: Rows<Statement>;
    readonly sources: Rows<Source>;
  };
  readonly context: AsOfContext;
};

/** Search results by kind; kinds without results are left out. */
export function SearchResults({ sought, found: { speakers, indicators, statements, sources }, context }: Props) {
  const terms = parseSearchTerms(sought);
  const words = markedWords(terms);
  if ([speakers, indicators, statements, sources].every(({ rows }) => rows.length === 0))
    return <NothingFound sought={sought} words={terms.map(({ text }) => text)} context={context} />;
  return (
    <>
      <Group title="Speakers" found={speakers}>
        {speakers.rows.map(({ slug, name, kind, alias }) => (
          <li key={slug}>
            <a href={addressAt(`/speakers/${slug}`, context)}>{hasWord(name, words) ? <Excerpt text={name} words={words} /> : name}</a>{" "}
            <span className="quiet">
              {kind}
              {alias !== null && `, also ${alias}`}
            </span>
          </li>
        ))}
      </Group>
      <Group title="Indicators" found={indicators}>
        {indicators.rows.map(({ slug, title, description }) => (
          <li key={slug}>
            <a href={addressAt(`/indicators/${slug}`, context)}>{hasWord(title, words) ? <Excerpt text={title} words={words} /> : title}</a>
            {description !== null && hasWord(description, words) && (
              <p className="note">
                <Excerpt text={description} words={words} />
              </p>
            )}
          </li>
        ))}
      </Group>
      <Group title="Statements" found={statements}>
        {statements.rows.map((statement) => (
          <StatementResult key={statement.id} statement={statement} words={words} context={context} />
        ))}
      </Group>
      <Group title="Sources" found={sources}>
        {sources.rows.map((source) => (
          <li key={source.id}>
            <a href={addressAt(`/sources/${source.id}`, context)}>{nameOfSource(source)}</a>{" "}
            <span className="quiet">{[source.publisher, hostOf(source.url), dayOf(source)].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </Group>
    </>
  );
}

function Group({ title, found, children }: { readonly title: string; readonly found: Rows<unknown>; readonly children: ReactNode }) {
  if (found.rows.length === 0) return null;
  const count = formatCount(found.rows.length, "is listed", "are listed");
  return (
    <Section title={title} note={found.more ? `The first ${count}; more words narrow the search` : null}>
      <ul className="search-results">{children}</ul>
    </Section>
  );
}

function dayOf({ publishedOn }: Source): string | null {
  return publishedOn && formatDay(publishedOn, "long");
}

import type { ReactNode } from "react";
import type { Indicator } from "@/lib/domain/ledger/indicator";
import type { Source } from "@/lib/domain/ledger/source";
import type { Statement } from "@/lib/domain/ledger/statement";
import { hostOf } from "@/lib/domain/values/web-address";
import { formatDay } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";
import { nameOfSource } from "@/lib/format/source";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Empty } from "../page/empty";
import { Section } from "../page/section";
import { Excerpt } from "./excerpt";
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
  if ([speakers, indicators, statements, sources].every(({ rows }) => rows.length === 0))
    return (
      <div className="mt-7">
        <Empty>
          Nothing held by {formatDay(context.asOf, "long")} has “{sought}” in it. Try a part of a name, or a word of the quotation in its
          own language.
        </Empty>
      </div>
    );
  return (
    <>
      <Group title="Speakers" found={speakers}>
        {speakers.rows.map(({ slug, name, kind, alias }) => (
          <li key={slug}>
            <a href={addressAt(`/speakers/${slug}`, context)}>
              <Excerpt text={name} sought={sought} />
              {!includesIgnoringCase(name, sought) && name}
            </a>{" "}
            <span className="quiet">
              {kind}
              {alias !== null && !includesIgnoringCase(name, sought) && `, also ${alias}`}
            </span>
          </li>
        ))}
      </Group>
      <Group title="Indicators" found={indicators}>
        {indicators.rows.map(({ slug, title, description }) => (
          <li key={slug}>
            <a href={addressAt(`/indicators/${slug}`, context)}>
              <Excerpt text={title} sought={sought} />
              {!includesIgnoringCase(title, sought) && title}
            </a>
            {description !== null && includesIgnoringCase(description, sought) && (
              <p className="note">
                <Excerpt text={description} sought={sought} />
              </p>
            )}
          </li>
        ))}
      </Group>
      <Group title="Statements" found={statements}>
        {statements.rows.map((statement) => (
          <StatementResult key={statement.id} statement={statement} sought={sought} context={context} />
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
    <Section title={title} note={found.more ? `The first ${count}; there are more` : null}>
      <ul className="search-results">{children}</ul>
    </Section>
  );
}

function dayOf({ publishedOn }: Source): string | null {
  return publishedOn && formatDay(publishedOn, "long");
}

function includesIgnoringCase(text: string, sought: string): boolean {
  return text.toLowerCase().includes(sought.toLowerCase());
}

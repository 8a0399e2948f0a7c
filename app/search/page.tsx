import { PageFrame } from "@/components/page/page-frame";
import { SearchForm } from "@/components/search/search-form";
import { SearchResults } from "@/components/search/search-results";
import { searchLedger } from "@/lib/db/queries/search/search-ledger";
import { parseSearch } from "@/lib/input/query/search";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";

export default async function SearchPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const { q } = await searchParams;
  const sought = parseSearch(q);
  const text = sought.ok ? sought.value : null;
  return (
    <PageFrame
      title={text === null ? "Search" : `Search: ${text}`}
      here="search"
      path="/search"
      context={context}
      error={messageOf(issues)}
    >
      <p className="crumb">Speakers, indicators, statements and sources</p>
      <h1>Search</h1>
      <div className="search-page">
        <SearchForm text={oneOf(q) ?? ""} context={context} error={sought.ok ? null : messageOf(sought.issues)} />
      </div>
      {text !== null && <SearchResults sought={text} found={await searchLedger({ text, ...context })} context={context} />}
      {text === null && sought.ok && (
        <dl className="search-help">
          <dt>Words</dt>
          <dd>In any order: names and aliases, indicators, occasions, quoted words in their own language or in translation.</dd>
          <dt>Figures</dt>
          <dd>30%, 220, $200bn, 220–230: figures that were stated so, and quotations that have the number.</dd>
          <dt>Years</dt>
          <dd>What a figure is for, or when it was stated. “Forecast” and “target” say which kind of figure.</dd>
        </dl>
      )}
    </PageFrame>
  );
}

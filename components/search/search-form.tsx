import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { SuggestionField } from "./suggestion-field";

type Props = { readonly text?: string; readonly context: AsOfContext | null; readonly error?: string | null };

/** The search box: a GET form that keeps the page's as-of context. */
export function SearchForm({ text = "", context, error = null }: Props) {
  return (
    <search>
      <form className="search" action="/search" aria-label="Search">
        <label className="hidden-text" htmlFor="q">
          Search statements, speakers, indicators and sources
        </label>
        <SuggestionField
          id="q"
          text={text}
          placeholder="Speaker, figure, year or words"
          path={context === null ? "/search" : addressAt("/search", context)}
          {...(error !== null && { errorId: "q-error" })}
        />
        {context && context.asOf !== context.today && <input type="hidden" name="asOf" value={context.asOf} />}
        {context && context.ledger !== context.head && <input type="hidden" name="ledger" value={context.ledger} />}
        <button type="submit">Search</button>
      </form>
      {error !== null && (
        <p className="error mt-2" id="q-error" role="alert">
          {error}
        </p>
      )}
    </search>
  );
}

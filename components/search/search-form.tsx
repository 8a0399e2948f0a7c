import type { AsOfContext } from "@/lib/input/query/as-of-context";

type Props = { readonly text?: string; readonly context: AsOfContext | null; readonly error?: string | null };

/** The search box: a GET form that keeps the page's as-of context. */
export function SearchForm({ text = "", context, error = null }: Props) {
  return (
    <search>
      <form className="search" action="/search">
        <label className="hidden-text" htmlFor="q">
          Search speakers, indicators, statements and sources
        </label>
        <input
          id="q"
          type="search"
          name="q"
          defaultValue={text}
          maxLength={200}
          placeholder="Speaker, figure, year or words"
          {...(error !== null && { "aria-invalid": true, "aria-describedby": "q-error" })}
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

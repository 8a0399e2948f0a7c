import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";

/** First steps for an empty ledger. */
export function EmptyLedger({ context }: { readonly context: AsOfContext }) {
  return (
    <div className="mt-7">
      <h1>Nothing is recorded here yet.</h1>
      <p className="standfirst">Three things make a page: what is measured, what was published, and what somebody said.</p>
      <ol className="first-steps">
        <li>
          <h2>Name an indicator</h2>
          <p>What is counted, for whom, in which unit, such as “India’s goods exports, billion dollars, years from April”.</p>
          <p>
            <a className="button first-button" href="/enter/indicator">
              Name the first indicator
            </a>
          </p>
        </li>
        <li>
          <h2>Enter what was published</h2>
          <p>Type one value, or paste a whole column. Every value keeps its publisher, its day and its source.</p>
        </li>
        <li>
          <h2>Enter what was stated</h2>
          <p>Who said it, when, in which words. What became of it follows by itself.</p>
          <p>
            <a href={addressAt("/methodology", context)}>How figures are judged</a>
          </p>
        </li>
      </ol>
    </div>
  );
}

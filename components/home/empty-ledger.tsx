/** First steps for an empty ledger. */
export function EmptyLedger() {
  return (
    <div className="mt-7">
      <h1>The ledger is empty</h1>
      <p className="standfirst">Nothing was written yet: no indicator, no statement, no release.</p>
      <ol className="steps">
        <li>
          <b>Start with the founding ledger.</b> Stop the server, leave <code>OUTTURN_SEED</code> unset and start it again with{" "}
          <code>npm start</code>: an empty ledger is filled with what was said of Russia–China trade since 2015, and what was published.
        </li>
      </ol>
    </div>
  );
}

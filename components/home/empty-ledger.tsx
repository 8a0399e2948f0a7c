/** First steps for an empty ledger. */
export function EmptyLedger() {
  return (
    <div className="mt-7">
      <h1>The ledger is empty</h1>
      <p className="standfirst">Nothing was written yet: no indicator, no statement, no release.</p>
      <ol className="steps">
        <li>
          <b>Start with the seed data.</b> Stop the server, leave <code>OUTTURN_SEED</code> unset and start it again with{" "}
          <code>npm start</code>: an empty ledger is filled with four cases of what was stated and what was published, Russia–China trade
          first.
        </li>
      </ol>
    </div>
  );
}

/** What to do first. */
export function EmptyLedger() {
  return (
    <div className="mt-7">
      <h1>The ledger is empty</h1>
      <p className="standfirst">
        Nothing was written yet: no indicator, no statement, no release. Start with the founding ledger, or write your own.
      </p>
      <ol className="steps">
        <li>
          <b>The founding ledger.</b> Stop the server, leave <code>OUTTURN_SEED</code> unset and start it again with <code>npm start</code>:
          an empty ledger is filled with what was said of Russia–China trade since 2015, and what was published.
        </li>
        <li>
          <b>Your own.</b> Make a key with <code>npm run admin -- key create --role editor --name NAME</code>, then write an indicator, its
          series, statements and releases through <code>/api/v1</code>.
        </li>
      </ol>
    </div>
  );
}

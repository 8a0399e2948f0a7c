/** Error message with the id that finds the cause in the server log, and a link back. */
export function ErrorNotice({ digest }: { readonly digest: string | undefined }) {
  return (
    <>
      <p className="crumb">Error</p>
      <h1>This page could not be made</h1>
      <p className="standfirst">
        Nothing was written.{" "}
        {digest !== undefined && (
          <>
            The server’s log tells why under <code>{digest}</code>.{" "}
          </>
        )}
        Load it again, or <a href="/">go back to the indicators</a>.
      </p>
    </>
  );
}

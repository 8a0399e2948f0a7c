/**
 * Header that the HTTP server (server/serve.mjs) sets on a request that came straight from its sender. Clients cannot forge it: the
 * server first removes what they send under this name.
 */
export const DIRECT_HEADER = "x-outturn-direct";

const UNKNOWN_WRITER = "Outturn has no accounts yet and cannot tell who is writing, so it accepts no entries";
const PROXIED = `${UNKNOWN_WRITER} through a proxy: open it on the machine that it runs on.`;
const PUBLIC = `${UNKNOWN_WRITER} while OUTTURN_URL gives it a public address.`;

/** True for a request that no proxy passed on. */
export function isDirect(headers: Pick<Headers, "get">): boolean {
  return headers.get(DIRECT_HEADER) === "1";
}

/** Why this request may not write, in a sentence for its sender; null when it may. `publicUrl` is `OUTTURN_URL`. */
export function writeRefusal(headers: Pick<Headers, "get">, publicUrl: string | undefined): string | null {
  if (publicUrl !== undefined) return PUBLIC;
  return isDirect(headers) ? null : PROXIED;
}

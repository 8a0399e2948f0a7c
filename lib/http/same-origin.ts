const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Whether a request names this server as its host. Until accounts exist the server answers loopback names only, so that
 * no page elsewhere can reach it through a name of its own that resolves to this machine. `ownUrl` is `OUTTURN_URL`.
 */
export function isAllowedHost(host: string | null, ownUrl: string | undefined): boolean {
  if (host === null) return false;
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return LOOPBACK.has(name) || (ownUrl !== undefined && URL.canParse(ownUrl) && new URL(ownUrl).host === host.toLowerCase());
}

/**
 * Whether a request that changes something was sent by a page of this server: its Origin must be there and name the host
 * it was sent to. A missing Origin is refused: no browser leaves it out of a form.
 */
export function isSameOrigin(origin: string | null, host: string | null): boolean {
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

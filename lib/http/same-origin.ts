const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * True when the Host header names this server: a loopback name, or the host of `ownUrl` (`OUTTURN_URL`). Other names are refused,
 * so that no other site can reach the server through a name that resolves to this machine (DNS rebinding).
 */
export function isAllowedHost(host: string | null, ownUrl: string | undefined): boolean {
  if (host === null) return false;
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return LOOPBACK.has(name) || (ownUrl !== undefined && URL.canParse(ownUrl) && new URL(ownUrl).host === host.toLowerCase());
}

/**
 * True when the Origin header names the host that the request was sent to. A missing Origin is refused: every browser sends it with
 * a form.
 */
export function isSameOrigin(origin: string | null, host: string | null): boolean {
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

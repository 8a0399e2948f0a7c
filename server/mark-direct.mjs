/** What a proxy adds to a request that it passes on. */
const PROXY_HEADERS = /^(forwarded|via|x-real-ip|x-forwarded(-.*)?)$/;
/** As lib/http/write-refusal.ts reads it. */
const DIRECT_HEADER = "x-outturn-direct";

/**
 * Notes on a request whether it came straight from its sender, before Next adds `X-Forwarded-*` headers of its own. What a proxy or a client
 * sent under these names is removed: neither Next nor the application believes it. A request that came through a proxy loses its `Origin`
 * too, which need not match the `Host` that the proxy made up: Next would answer a form with 500 before the form could say why it was refused.
 * @param {import("node:http").IncomingMessage} request
 */
export function markDirect(request) {
  const { headers } = request;
  const added = Object.keys(headers).filter((name) => PROXY_HEADERS.test(name));
  // By default nginx passes requests on as HTTP/1.0 and adds no header. No browser and no usual client has sent that for long.
  const direct = added.length === 0 && request.httpVersion === "1.1";
  for (const name of [...added, DIRECT_HEADER]) delete headers[name];
  if (direct) headers[DIRECT_HEADER] = "1";
  else delete headers.origin;
}

/** Headers that a proxy adds. */
const PROXY_HEADERS = /^(forwarded|via|x-real-ip|x-forwarded(-.*)?)$/;
/** As lib/http/write-refusal.ts reads it. */
const DIRECT_HEADER = "x-outturn-direct";

/**
 * Marks a request that came directly from its client, before Next adds its own `X-Forwarded-*` headers. Removes these headers and the mark
 * as sent, so that neither Next nor the application trusts them. A proxied request also loses its `Origin`, which need not match the `Host`
 * that the proxy set: Next would answer a form with 500 before the form could explain the refusal.
 * @param {import("node:http").IncomingMessage} request
 */
export function markDirect(request) {
  const { headers } = request;
  const added = Object.keys(headers).filter((name) => PROXY_HEADERS.test(name));
  // nginx by default forwards requests as HTTP/1.0 and adds no header. Browsers and current clients send HTTP/1.1.
  const direct = added.length === 0 && request.httpVersion === "1.1";
  for (const name of [...added, DIRECT_HEADER]) delete headers[name];
  if (direct) headers[DIRECT_HEADER] = "1";
  else delete headers.origin;
}

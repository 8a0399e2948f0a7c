import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Handler, Middleware } from "../../process-globals";
import { isAllowedHost } from "../same-origin";
import { coalesceReads } from "../single-flight";
import { CACHED_PAGE_HEADER } from "./cached-page-header";
import { type CapturedResponse, capture } from "./capture";
import { compress } from "./compress";
import { hashPolicy, inlineScriptHashes } from "./content-security-policy";
import { type CacheKey, canonicalUrl, encodingOf, keyText, themeOf } from "./key";
import { isCacheableRequest, isShareableResponse, isStorableResponse } from "./policy";
import { createStore, type ResponseStore, type StoredResponse } from "./store";

type Options = {
  /** Sequence of the ledger's last entry. */
  readonly ledgerHead: () => Promise<number>;
  /** In UTC, "2026-01-31". */
  readonly today: () => string;
  readonly store?: ResponseStore;
  /** The public address of this server, where it has one. */
  readonly ownUrl?: string | undefined;
};

/** Headers of a connection or of another encoding, which the answer says anew. */
const OWN_HEADERS = ["connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding", "date"];

/**
 * Middleware before Next's handler that answers pages from memory (docs/decisions/010-response-cache.md). A page is rendered for its key
 * and nothing else: headers and parameters of a request that are not in the key do not reach it. Requests and responses that may not
 * be cached go to `next` as they are.
 */
export function createResponseCache({ ledgerHead, today, store = createStore(), ownUrl }: Options): Middleware {
  const currentLedger = coalesceReads(ledgerHead);
  return async (request, response, next) => {
    delete request.headers[CACHED_PAGE_HEADER];
    const { url = "", headers } = request;
    const host = headers.host ?? "";
    if (!isCacheableRequest(request) || !isAllowedHost(host, ownUrl)) return next(request, response);
    const key: CacheKey = {
      url: canonicalUrl(url),
      host,
      theme: themeOf(headers.cookie),
      encoding: encodingOf(headers["accept-encoding"]),
      ledger: await currentLedger(),
      day: today(),
    };
    const stored = await store(keyText(key), () => render(key, next));
    if (!stored.isShareable) return next(request, response);
    send(request, response, stored);
  };
}

/** A page for its key: what Next answers, compressed, with an ETag and a policy of its own. */
async function render(key: CacheKey, next: Handler): Promise<StoredResponse> {
  const { url, host, theme, encoding } = key;
  const captured = await capture(next, url, {
    host,
    accept: "text/html",
    [CACHED_PAGE_HEADER]: "1",
    ...(theme !== "system" && { cookie: `theme=${theme}` }),
  });
  const headers = withoutOwn(captured.headers);
  if (!isHtml(captured)) return { ...captured, headers, isShareable: isShareableResponse(captured), isStorable: false };
  const hashes = inlineScriptHashes(captured.body.toString());
  if (hashes === null) console.error(`The response cache does not know an inline script of ${url}: that page is not cached.`);
  const isStorable = hashes !== null && isStorableResponse(captured);
  const body = await compress(captured.body, encoding);
  return {
    status: captured.status,
    headers: {
      ...headers,
      vary: withNames(headers.vary, ["Accept-Encoding", "Cookie"]),
      "content-security-policy": hashPolicy(hashes ?? []),
      ...(encoding !== "identity" && { "content-encoding": encoding }),
      ...(isStorable && { etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` }),
    },
    body,
    isShareable: hashes !== null && isShareableResponse(captured),
    isStorable,
  };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: StoredResponse): void {
  if (typeof headers.etag === "string" && matchesEtag(request.headers["if-none-match"], headers.etag)) {
    const { "content-type": _type, "content-encoding": _encoding, ...kept } = headers;
    response.writeHead(304, kept).end();
    return;
  }
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Whether an If-None-Match header names an ETag: by weak comparison, as RFC 9110 §13.1.2 has it, since a proxy that compresses weakens tags. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

function isHtml({ headers }: CapturedResponse): boolean {
  return String(headers["content-type"]).startsWith("text/html");
}

function withoutOwn(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name)));
}

function withNames(vary: OutgoingHttpHeaders[string], names: readonly string[]): string {
  const all = [...String(vary ?? "").split(","), ...names].map((name) => name.trim()).filter((name) => name !== "");
  return all.filter((name, at) => all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at).join(", ");
}

import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { malformedAddress } from "../address/malformed-address";
import { splitUrl } from "./key";

/** What a cached page may name in its address: nothing to decode, no dot segment, no doubled or trailing slash. */
const SEGMENT = "[a-z0-9-]+";

/**
 * The pages that may be cached. Everything else is answered without the cache: forms, the theme's choice, embeds, files and the API,
 * and every path that is not written as the links of this site write it.
 */
const PAGES = [
  "/",
  "/due",
  "/indicators",
  "/indicators/*",
  "/indicators/*/figures",
  "/indicators/*/values",
  "/indicators/*/revisions",
  "/indicators/*/sources",
  "/statements",
  "/statements/*",
  "/speakers",
  "/speakers/*",
  "/releases",
  "/releases/*",
  "/sources/*",
  "/compare",
  "/compare/side-by-side",
  "/track-record",
  "/methodology",
  "/search",
].map((page) => new RegExp(`^${page.replace("*", SEGMENT)}$`));

/** Requests of Next's own scripts get parts of a page, and Range a part of a file. */
const PARTIAL = /^(?:rsc|next-.*|x-nextjs-.*|range|if-range)$/;

type RequestLine = {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<IncomingHttpHeaders>;
};

/** Whether a request may be answered from the cache, and its response stored. `headers` have lower-case names. */
export function isCacheableRequest({ method, url = "", headers }: RequestLine): boolean {
  const { path, query } = splitUrl(url);
  return (
    (method === "GET" || method === "HEAD") &&
    PAGES.some((page) => page.test(path)) &&
    malformedAddress(path, query) === null &&
    !query.has("_rsc") &&
    !Object.keys(headers).some((name) => PARTIAL.test(name)) &&
    headers.authorization === undefined &&
    cookieNames(headers.cookie).every((name) => name === "theme")
  );
}

type ResponseHead = { readonly status: number; readonly headers: Readonly<OutgoingHttpHeaders> };

/** Whether a response may be stored. */
export function isStorableResponse({ status, headers }: ResponseHead): boolean {
  return status === 200 && isShareableResponse({ status, headers });
}

/**
 * Whether a response may be given to all who ask for it at the same time. Next forbids to store any page that says something went wrong:
 * those are shared and not stored.
 */
export function isShareableResponse({ status, headers }: ResponseHead): boolean {
  const isForOne = /\b(?:no-store|private)\b/i.test(String(headers["cache-control"]));
  return headers["set-cookie"] === undefined && !(status === 200 && isForOne);
}

function cookieNames(cookie = ""): readonly string[] {
  return cookie
    .split(";")
    .map((pair) => pair.split("=", 1)[0]?.trim() ?? "")
    .filter((name) => name !== "");
}

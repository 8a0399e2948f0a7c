import type { IncomingHttpHeaders } from "node:http";
import { PAGE_PARAMETERS } from "../../input/query/page-parameters";

export type Theme = "light" | "dark" | "system";
export type Encoding = "br" | "gzip" | "identity";

/** All that a page depends on besides the program. */
export type CacheKey = {
  /** Path and query in their one form: see `canonicalUrl`. */
  readonly url: string;
  /** As it was asked: addresses on a page are made of it. */
  readonly host: string;
  readonly theme: Theme;
  readonly encoding: Encoding;
  /** Sequence of the ledger's last entry. */
  readonly ledger: number;
  /** In UTC, "2026-01-31". */
  readonly day: string;
};

/** A HEAD request has the key of its GET: the same headers, without the body. */
export function keyText({ url, host, theme, encoding, ledger, day }: CacheKey): string {
  return JSON.stringify(["GET", url, host, theme, encoding, ledger, day]);
}

/** The address with the parameters that pages read, in a fixed order; one that is given twice keeps the order of its values. */
export function canonicalUrl(url: string): string {
  const { path, query: given } = splitUrl(url);
  const known = new URLSearchParams(PAGE_PARAMETERS.flatMap((name) => given.getAll(name).map((value) => [name, value])));
  return known.size === 0 ? path : `${path}?${known}`;
}

/** The path of a request's address as it was sent, and its parameters. */
export function splitUrl(url: string): { readonly path: string; readonly query: URLSearchParams } {
  const end = url.indexOf("?");
  return end < 0 ? { path: url, query: new URLSearchParams() } : { path: url.slice(0, end), query: new URLSearchParams(url.slice(end)) };
}

/** The best encoding that an Accept-Encoding header allows. */
export function encodingOf(accepted: IncomingHttpHeaders[string]): Encoding {
  const allowed = [accepted ?? []]
    .flat()
    .join(",")
    .toLowerCase()
    .split(",")
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(";")[0]?.trim());
  if (allowed.includes("br")) return "br";
  return allowed.includes("gzip") ? "gzip" : "identity";
}

/** The theme chosen in a Cookie header. */
export function themeOf(cookie = ""): Theme {
  const chosen = /(?:^|;\s*)theme=(light|dark)\s*(?:;|$)/.exec(cookie)?.[1];
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

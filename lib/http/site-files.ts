import { escapeMarkup } from "../format/escape";

/** The pages without an id in their address. */
export const SITE_PAGES = [
  "/",
  "/indicators",
  "/statements",
  "/speakers",
  "/compare",
  "/compare/side-by-side",
  "/track-record",
  "/due",
  "/releases",
  "/methodology",
];

/** Most addresses of one sitemap (sitemaps.org). */
export const MAX_SITEMAP = 50_000;

/** Forms, searches and other days are no pages of their own: a crawler would never come to their end. */
const NOT_FOR_CRAWLERS = ["/enter", "/theme", "/search", "/api/", "/embed/", "/*asOf=", "/*ledger=", "/*cursor="];

/** A robots.txt (RFC 9309) for a server at `origin`. */
export function robotsText(origin: string): string {
  return ["User-agent: *", ...NOT_FOR_CRAWLERS.map((path) => `Disallow: ${path}`), "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n");
}

/** A sitemap of pages by their paths. */
export function sitemapXml(origin: string, paths: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `<url><loc>${escapeMarkup(`${origin}${path}`)}</loc></url>`),
    "</urlset>",
    "",
  ].join("\n");
}

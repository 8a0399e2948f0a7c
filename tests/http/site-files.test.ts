import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { robotsText, SITE_PAGES, sitemapXml } from "@/lib/http/site-files";
import { allRoutes } from "../support/routes";

const APP = join(import.meta.dirname, "../../app");

describe("robots.txt", () => {
  const text = robotsText("https://outturn.example");

  it("names the sitemap, and keeps crawlers out of forms, searches and other days", () => {
    expect(text).toMatch(/^User-agent: \*\n/);
    expect(text).toContain("\nSitemap: https://outturn.example/sitemap.xml\n");
    for (const path of ["/enter", "/search", "/*asOf=", "/*ledger="]) expect(text).toContain(`\nDisallow: ${path}\n`);
  });

  it("keeps none of the listed pages out", () => {
    const refused = [...text.matchAll(/^Disallow: (.*)$/gm)].map(([, path = ""]) => path);
    for (const page of SITE_PAGES) expect(refused.filter((path) => page.startsWith(path))).toEqual([]);
  });
});

describe("the sitemap", () => {
  it("lists every page without an id, forms and search apart", () => {
    const pages = allRoutes().flatMap(({ kind, path, params }) => (kind === "page" && params.length === 0 ? [path] : []));
    expect([...SITE_PAGES].sort()).toEqual(pages.filter((path) => !/^\/(enter|search)/.test(path)).sort());
  });

  it("is XML with absolute, escaped addresses", () => {
    expect(sitemapXml("https://outturn.example", ["/", "/speakers/a&b"])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        "<url><loc>https://outturn.example/</loc></url>",
        "<url><loc>https://outturn.example/speakers/a&amp;b</loc></url>",
        "</urlset>",
        "",
      ].join("\n"),
    );
  });
});

describe("icons", () => {
  it("favicon.ico holds PNG pictures of 16, 32 and 48 pixels", () => {
    const ico = readFileSync(join(APP, "favicon.ico"));
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
    const sizes = [0, 1, 2].map((index) => {
      const at = ico.readUInt32LE(6 + 16 * index + 12);
      expect(ico.toString("latin1", at + 1, at + 4)).toBe("PNG");
      return ico.readUInt32BE(at + 16);
    });
    expect(sizes).toEqual([16, 32, 48]);
  });

  it("apple-icon.png is 180 pixels wide", () => {
    expect(readFileSync(join(APP, "apple-icon.png")).readUInt32BE(16)).toBe(180);
    expect(existsSync(join(APP, "icon.svg"))).toBe(true);
  });
});

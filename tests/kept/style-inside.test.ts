import { expect, test } from "vitest";
import { withStyleInside } from "../../lib/kept/style-inside";

const sheets: Readonly<Record<string, string>> = {
  "/_next/static/chunks/a.css": `@font-face{src:url(../media/a.woff2)}p{background:url("./b.svg")}`,
  "/_next/static/chunks/b.css": "q{fill:url(#mark);cursor:url(/c.cur),url(data:x)}",
};
const sheetAt = async (address: string) => sheets[address] ?? "";
const link = (name: string) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" nonce="N+/=" data-precedence="next"/>`;

test("puts the sheets where their links were, by the page's nonce, and the links to the end", async () => {
  const html = `<html><head><meta/>${link("a")}${link("b")}<title>T</title></head><body><p>$1 $& text</p></body></html>`;
  const late = [link("a"), link("b")].map((text) => text.replace("<link ", "<link disabled ")).join("");
  expect(await withStyleInside(html, sheetAt)).toBe(
    `<html><head><meta/><style nonce="N+/=">@font-face{src:url(/_next/static/media/a.woff2)}p{background:url("/_next/static/chunks/b.svg")}</style>` +
      `<style nonce="N+/=">q{fill:url(#mark);cursor:url(/c.cur),url(data:x)}</style><title>T</title></head>` +
      `<body><p>$1 $& text</p>${late}</body></html>`,
  );
});

test.each([
  ["no sheet", "<html><head></head><body></body></html>"],
  ["no end", `<html><head>${link("a")}</head><body>`],
  ["a sheet of another kind", '<html><head><link rel="stylesheet" href="https://example.org/a.css"/></head><body></body></html>'],
])("leaves a page with %s as it is", async (_, html) => {
  expect(await withStyleInside(html, sheetAt)).toBe(html);
});

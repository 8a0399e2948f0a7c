import { expect, test } from "vitest";
import { paintedFirst } from "../../lib/kept/painted-first";

const sheets: Readonly<Record<string, string>> = {
  "/_next/static/chunks/a.css": `@font-face{src:url(../media/a.woff2)}p{background:url("./b.svg")}`,
  "/_next/static/chunks/faces.css": `@font-face{src:url(../media/s-latin-ext-wght-normal.1.woff2)format("woff2")}@font-face{src:url(../media/s-latin-wght-normal.2-x.woff2)format("woff2")}@font-face{src:url("../media/t-latin-opsz-normal.3.woff2")}`,
  "/_next/static/chunks/b.css": "q{fill:url(#mark);cursor:url(/c.cur),url(data:x)}",
};
const sheetAt = async (address: string) => sheets[address] ?? "";
const link = (name: string) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" nonce="N+/=" data-precedence="next"/>`;

test("puts the sheets where their links were, by the page's nonce, and the links to the end", async () => {
  const html = `<html><head><meta/>${link("a")}${link("b")}<title>T</title></head><body><p>$1 $& text</p></body></html>`;
  const late = [link("a"), link("b")].map((text) => text.replace("<link ", "<link disabled ")).join("");
  expect(await paintedFirst(html, sheetAt)).toEqual([
    `<html><head><meta/><style nonce="N+/=">@font-face{src:url(/_next/static/media/a.woff2)}p{background:url("/_next/static/chunks/b.svg")}</style>` +
      `<style nonce="N+/=">q{fill:url(#mark);cursor:url(/c.cur),url(data:x)}</style><title>T</title></head>` +
      `<body><p>$1 $& text</p>`,
    `${late}</body></html>`,
  ]);
});

test("asks for the faces of Latin, each once, at the end of what is read, and for the scripts of the head at the end of all", async () => {
  const preload = '<link rel="preload" as="script" fetchPriority="low" nonce="N+/=" href="/_next/static/chunks/0.js"/>';
  const script = (name: string) => `<script src="/_next/static/chunks/${name}.js" async="" nonce="N+/="></script>`;
  const own = '<script nonce="N+/=">1</script>';
  const html = `<html><head>${link("a")}${link("faces")}${preload}${script("1")}<title>T</title>${script("2")}${own}</head><body>${script("3")}</body></html>`;
  const [read, run] = await paintedFirst(html, sheetAt);
  const [head = "", body = ""] = read.split("</head>");
  expect(head.replace(/<style.*<\/style>/, "")).toBe(`<html><head><title>T</title>${own}`);
  const face = (name: string) =>
    `<link rel="preload" as="font" type="font/woff2" href="/_next/static/media/${name}.woff2" crossorigin=""/>`;
  const late = [link("a"), link("faces")].map((text) => text.replace("<link ", "<link disabled ")).join("");
  expect(body).toBe(`<body>${face("s-latin-wght-normal.2-x")}${face("t-latin-opsz-normal.3")}`);
  expect(run).toBe(`${script("3")}${late}${preload}${script("1")}${script("2")}</body></html>`);
});

test.each([
  ["the first script after its words", "<script>1</script><main>text</main><footer></footer>", "<script>2</script><i></i>"],
  ["its end, without any", "<script>1</script><main>text</main><footer></footer>", ""],
  ["the first script of all, without words marked as such", "<p>text</p>", "<script>2</script><i></i>"],
])("what is read ends with %s", async (_, words, scripts) => {
  const [read, run] = await paintedFirst(`<html><head>${link("b")}</head><body>${words}${scripts}</body></html>`, sheetAt);
  expect(read.slice(read.indexOf("<body>"))).toBe(`<body>${words}`);
  expect(run.startsWith(scripts)).toBe(true);
  expect(run.endsWith("</body></html>")).toBe(true);
});

test.each([
  ["no sheet", "<html><head></head><body></body></html>"],
  ["no end", `<html><head>${link("a")}</head><body>`],
  ["a sheet of another kind", '<html><head><link rel="stylesheet" href="https://example.org/a.css"/></head><body></body></html>'],
])("leaves a page with %s as it is", async (_, html) => {
  expect(await paintedFirst(html, sheetAt)).toEqual([html, ""]);
});

import { type APIRequestContext, expect, test } from "@playwright/test";
import { CASES_URL } from "../playwright.config";
import { plainText, unexplainedTerms, withoutQuotations } from "../words";

test.use({ baseURL: CASES_URL });

/** Pages that a walk over the links of lists does not reach. */
const LISTS = [
  "/",
  "/statements",
  "/speakers",
  "/releases",
  "/due",
  "/compare",
  "/compare/side-by-side",
  "/track-record",
  "/search?q=exports",
  "/methodology",
];

/** Every indicator with its views, and some of each other kind: pages of one kind are made by the same code. */
const MOST_OF_A_KIND = 12;
const MOST_FILES = 150;

/** A count of bases instead of words: "above on 1 of 2; 1 pending". */
const BARE_COUNT = /\bon \d+ of \d+\b(?! (?:figures|periods|days))|\b\d+ pending\b/;
/** Before a verdict the stated figure with a colon: "+30%: below (+26.3%)". */
const STATED_AS_SUBJECT = /\bstated:? [+−$][^.;]{1,40}: (?:above|below|within)\b|\b(?:above|below|within) \([+−$][\d.]+/;
const BLAME = /\b(?:missed|failed|fell short|wrong|blame[ds]?|lied|liar|broken promise)\b/i;

async function read(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.text();
}

/** The addresses on a page that begin as those of one kind do, each once. */
function linksOf(html: string, start: RegExp): readonly string[] {
  const all = [...html.matchAll(/href="([^"#]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  return [...new Set(all)].filter((href) => start.test(href));
}

/** What is unfair in a text, each with what stands around it. */
function unfairIn(text: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`…${text.slice(Math.max(0, at - 60), at + 60)}…`];
  });
}

test("every page and file of the four cases puts the actual first, blames nobody and explains its terms", async ({ request }) => {
  test.setTimeout(600_000);
  const { items: indicators } = (await (await request.get("/api/v1/indicators?limit=200")).json()) as { items: { slug: string }[] };
  const views = indicators.flatMap(({ slug }) =>
    ["", "/figures", "/values", "/revisions", "/sources"].map((view) => `/indicators/${slug}${view}`),
  );
  const lists = await Promise.all(LISTS.map((path) => read(request, path)));
  const linked = [
    /^\/statements\/[0-9a-f-]{36}$/,
    /^\/speakers\/[a-z-]+$/,
    /^\/releases\/[0-9a-f-]{36}$/,
    /^\/sources\/[0-9a-f-]{36}$/,
  ].flatMap((kind) => [...new Set(lists.flatMap((html) => linksOf(html, kind)))].slice(0, MOST_OF_A_KIND));
  const files = new Set<string>();
  const found: string[] = [];
  for (const path of [...LISTS, ...views, ...linked]) {
    const html = await read(request, path);
    const terms = path === "/methodology" ? [] : unexplainedTerms(html);
    const unfair = unfairIn(plainText(withoutQuotations(html)), [BARE_COUNT, STATED_AS_SUBJECT, BLAME]);
    found.push(...[...unfair, ...terms].map((words) => `${path}: ${words}`));
    for (const file of linksOf(html, /^\/(?!api).*\.(?:csv|svg|cite\.txt)(?:\?|$)|^\/embed\//)) files.add(file);
  }
  expect(files.size).toBeGreaterThan(20);
  for (const path of [...files].slice(0, MOST_FILES)) {
    // A CSV has the words of officials in a column of their own.
    const patterns = path.includes(".csv") ? [BARE_COUNT] : [BARE_COUNT, STATED_AS_SUBJECT, BLAME];
    found.push(...unfairIn(plainText(await read(request, path)), patterns).map((words) => `${path}: ${words}`));
  }
  expect(found).toEqual([]);
});

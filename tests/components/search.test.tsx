import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { moveActive } from "@/components/search/active-option";
import { Excerpt } from "@/components/search/excerpt";
import { countWords, hasWord, markedWords } from "@/components/search/marked-words";
import { NothingFound } from "@/components/search/nothing-found";
import { SearchForm } from "@/components/search/search-form";
import { parseSearchTerms } from "@/lib/domain/search/search-terms";

const now = { asOf: "2026-03-10", ledger: 178, today: "2026-03-10", head: 178 };
const marked = (text: string, sought: string) => {
  const drawn = renderToStaticMarkup(<Excerpt text={text} words={markedWords(parseSearchTerms(sought))} />);
  return [...drawn.matchAll(/<mark>([^<]*)/g)].map(([, word]) => word);
};

describe("an excerpt", () => {
  test.each([
    ["trade to soar by 30%, Putin said", "putin 30%", ["30%", "Putin"]],
    ["growth of 30 percent", "30%", ["30 percent"]],
    ["reaching $220–230 billion", "220-230", ["220–230"]],
    ["рост на 30%", "РОСТ", ["рост"]],
    ["nothing of it", "putin", []],
  ])("of %j marks the words of %j", (text, sought, words) => {
    expect(marked(text, sought)).toEqual(words);
  });

  it("is cut at words around the first one found", () => {
    const text = `${"before ".repeat(30)}needle ${"after ".repeat(30)}`.trim();
    const drawn = renderToStaticMarkup(<Excerpt text={text} words={["needle"]} />);
    expect(drawn).toMatch(/^… <span>before .*<mark>needle<\/mark>.*after<\/span> …$/);
    expect(drawn.length).toBeLessThan(260);
  });
});

it("knows whether a text has one of the words", () => {
  expect(hasWord("Vladimir Putin", ["putin", "30%"])).toBe(true);
  expect(hasWord("Vladimir Putin", ["30%"])).toBe(false);
});

it("counts the words that a text has", () => {
  expect(countWords("trade to soar by 30%", ["soar", "30%", "putin"])).toBe(2);
});

describe("when nothing fits", () => {
  const drawn = (context: typeof now) =>
    renderToStaticMarkup(<NothingFound sought="putin 31%" words={["putin", "31%"]} context={context} />);

  it("offers each word alone, at the same day, and the lists", () => {
    expect(drawn(now)).toContain('<a href="/search?q=putin">putin</a>');
    expect(drawn(now)).toContain('href="/search?q=31%25"');
    expect(drawn(now)).toContain('href="/speakers"');
    expect(drawn(now)).not.toContain("today");
  });

  it("offers today when another day is shown", () => {
    const then = drawn({ ...now, asOf: "2023-12-13" });
    expect(then).toContain("Nothing recorded by 13 December 2023");
    expect(then).toContain('href="/search?q=putin+31%25"');
    expect(then).toContain('href="/search?asOf=2023-12-13&amp;q=putin"');
  });
});

it("is a plain search box before scripts run, and keeps the day", () => {
  const drawn = renderToStaticMarkup(
    <AppRouterContext value={{} as AppRouterInstance}>
      <SearchForm context={{ ...now, asOf: "2023-12-13" }} />
    </AppRouterContext>,
  );
  expect(drawn).toContain('type="search"');
  expect(drawn).toContain('action="/search"');
  expect(drawn).toContain('<input type="hidden" name="asOf" value="2023-12-13"/>');
  expect(drawn).not.toContain("combobox");
});

test.each([
  [-1, "ArrowDown", 3, 0],
  [2, "ArrowDown", 3, -1],
  [-1, "ArrowUp", 3, 2],
  [0, "ArrowUp", 3, -1],
  [-1, "ArrowDown", 0, -1],
] as const)("the active option moves from %i by %s among %i to %i", (from, key, count, to) => {
  expect(moveActive(from, key, count)).toBe(to);
});

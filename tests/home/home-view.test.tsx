import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { HomeView } from "@/components/home/home-view";
import { IndicatorList } from "@/components/home/indicator-list";
import { groupByArea } from "@/lib/home/area-groups";
import { arrangeFrontPage } from "@/lib/home/front-page";
import type { Home } from "@/lib/home/home";
import type { HomeIndicator } from "@/lib/home/home-indicator";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { seededJudged } from "../support/ledgers/seeded-ledgers";
import { summaryOf } from "../support/ledgers/summaries";

const ASKED = "2026-11-29";
const LIMIT = 300 * 1024;

/** The page without the lead's drawing, which tests/chart/number-line.test.ts is about. */
function homeOf(indicators: readonly HomeIndicator[]): Home {
  const front = arrangeFrontPage(indicators, null);
  return { indicators, front, lead: null };
}

function markup(indicators: readonly HomeIndicator[], asOf = ASKED): string {
  return renderToStaticMarkup(<HomeView home={homeOf(indicators)} context={{ asOf, ledger: 9, today: asOf, head: 9 }} />);
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:)”])/g, "$1")
    .replace(/([(“]) /g, "$1");
}

/** The leading forecast of a page, as text. */
function leadText(html: string): string {
  return textOf(html.slice(html.indexOf('<section class="lead"'), html.indexOf("</section>")));
}

/** What a first-time reader asks, and the answer that the lead of each subject gives. */
const SUBJECTS = {
  turnover: {
    expected: "$220–230 billion",
    who: "Vladimir Putin",
    when: "14 December 2023",
    about: "Russia–China goods trade turnover in 2023",
    happened: "$240.1bn",
    whose: "(Chinese customs)",
    howFar: "$10.1bn above the range",
  },
  "world-merchandise-trade-volume": {
    expected: "+2.7%",
    who: "World Trade Organization",
    when: "10 October 2024",
    about: "World merchandise trade volume in 2024",
    happened: "+2.8%",
    whose: "(WTO)",
    howFar: "0.1 points above",
  },
  "phase-one-agriculture": {
    expected: "$36.5 billion",
    who: "Xi He, Dermot J. Hayes and Wendong Zhang",
    when: "In May 2020",
    about: "Phase One agriculture in 2020",
    happened: "$27.2bn",
    whose: "(tradewartracker)",
    howFar: "$9.3bn below",
  },
  "india-merchandise-exports": {
    expected: "+12%",
    who: "S. C. Ralhan",
    when: "27 May 2025",
    about: "India's merchandise exports in FY2025-26",
    happened: "+0.9%",
    whose: "DGCI&S",
    howFar: "11.1 points below",
  },
} as const;

describe.each(Object.entries(SUBJECTS))("the lead on %s", (slug, answers) => {
  const html = markup([summaryOf(seededJudged(slug), ASKED)]);
  const lead = leadText(html);

  test.each(Object.entries(answers))("answers %s: %s", (_, answer) => {
    expect(lead).toContain(answer);
  });

  it("leads to its sources, to the indicator, and to what is still open", () => {
    expect(html).toMatch(/<h1 id="lead"><a href="\/statements\//);
    expect(lead).toContain("The statement, its sources and every basis");
    expect(html).toContain(`href="/indicators/${slug}"`);
    expect(html).toContain('href="/due"');
  });

  it("explains stated, actual and basis, and blames nobody", () => {
    expect(html).toContain("<dfn>Basis</dfn>");
    const words = textOf(html);
    expect(words).toMatch(/Stated : what someone said it would be|Stated: what someone said it would be/);
    expect(words).not.toMatch(/\b(missed|failed|short of|wrong|blame)\b|\b\d+ of \d+\b/i);
  });
});

describe("the home page of another ledger", () => {
  test.each(Object.entries(GENERATED))("with %s has a lead, rows and its indicator, in under 300 KB", (_, make) => {
    const html = markup([summaryOf(make(), GENERATED_AS_OF)], GENERATED_AS_OF);
    expect(leadText(html).length).toBeGreaterThan(40);
    expect(html.match(/class="at-verdict"/g)?.length).toBeGreaterThan(0);
    expect(html.match(/class="at-indicator"/g)).toHaveLength(1);
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
    expect(html.length).toBeLessThan(LIMIT);
  });

  it("leads to the first indicator while nothing is recorded", () => {
    const html = markup([]);
    expect(textOf(html)).toContain("Nothing is recorded here yet.");
    expect(html.match(/<li>/g)).toHaveLength(3);
    expect(html.match(/class="button first-button"/g)).toHaveLength(1);
    expect(html).toContain('href="/enter/indicator"');
  });

  it("says that nothing is decided yet, and shows its indicators and what is waited for", () => {
    const html = markup([summaryOf(seededJudged("phase-one-agriculture", "2020-03-01"), "2020-03-01")], "2020-03-01");
    expect(textOf(html)).toContain("Nothing is decided yet");
    expect(html).toContain('href="/indicators/phase-one-agriculture"');
    expect(textOf(html)).toContain("Waiting for a figure");
  });
});

describe("the home page of many indicators", () => {
  const kinds = Object.values(GENERATED).map((make) => make());
  const many = Array.from({ length: 300 }, (_, index): HomeIndicator => {
    const one = summaryOf(kinds[index % kinds.length]!, GENERATED_AS_OF);
    const indicator = {
      ...one.indicator,
      slug: `indicator-${index}`,
      title: `Exports of commodity ${index}`,
      areas: index % 3 === 0 ? ["IN"] : ["CN", "US"],
    };
    return { ...one, indicator, decided: one.decided.map((row) => ({ ...row, indicator })) };
  });

  it("shows those with most figures, leads to all, and stays under 300 KB", () => {
    const html = markup(many, GENERATED_AS_OF);
    expect(html.match(/class="at-indicator"/g)).toHaveLength(24);
    expect(textOf(html)).toContain("All 300 indicators");
    expect(html.match(/<li>/g)?.length).toBeLessThanOrEqual(6);
    expect(html.length).toBeLessThan(LIMIT);
  });

  it("lists all 300 by area in under 300 KB", () => {
    const context = { asOf: GENERATED_AS_OF, ledger: 9, today: GENERATED_AS_OF, head: 9 };
    const html = renderToStaticMarkup(<IndicatorList groups={groupByArea(many)} context={context} />);
    expect(html.match(/<li>/g)).toHaveLength(300);
    expect(textOf(html)).toContain("China and United States");
    expect(html.length).toBeLessThan(LIMIT);
  });
});

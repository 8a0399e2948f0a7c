import { describe, expect, it } from "vitest";
import { judgeIndicator } from "../../lib/domain/judging/judged-indicator";
import { figureSentence, type Quotable, quoteOf, statementSentence } from "../../lib/export/quote";
import { foundingFacts } from "../support/ledgers/founding-facts";

const TODAY = "2026-03-10";
const titles = new Map([
  ["turnover-gacc-usd", "Chinese customs, US dollars"],
  ["turnover-gacc-cny", "Chinese customs, yuan"],
  ["turnover-russia-usd", "Russian side, US dollars"],
]);
const facts = { ...foundingFacts, series: foundingFacts.series.map((one) => ({ ...one, title: titles.get(one.slug)! })) };

const today = judgeIndicator(facts, TODAY);

function quotable(id: string, asOf = TODAY): Quotable {
  const { byId } = asOf === TODAY ? today : judgeIndicator(facts, asOf);
  return { judged: byId.get(id)!, title: "Russia–China trade turnover", series: facts.series };
}

describe("the sentence of a figure", () => {
  it("names the outcome on every basis that counts, with outturn, day and vintage", () => {
    // 240.11 − 230 = 10.11; 227.8 lies between.
    expect(figureSentence(quotable("2023-12-14-putin-qa/1"))).toBe(
      "On 14 December 2023 Vladimir Putin stated $220–230 billion (projection) for Russia–China trade turnover in 2023; the outcome depends on the basis: above on Chinese customs, US dollars, by $10.11 billion ($240.11 billion, released 12 January 2024, settled) and within on Russian side, US dollars ($227.8 billion, released 15 May 2024, settled).",
    );
  });

  it("names the base of growth, and what was computed", () => {
    expect(figureSentence(quotable("2023-12-14-putin-qa/0"))).toBe(
      "On 14 December 2023 Vladimir Putin stated +30% over a year earlier (projection) for Russia–China trade turnover in 2023; the outcome is below on Chinese customs, US dollars, by 3.7 percentage points (+26.3%, released 12 January 2024, settled) and below on Russian side, US dollars, by 6.86 percentage points (+23.14%, computed, released 15 May 2024, settled).",
    );
  });

  it("says what is pending, and what settles", () => {
    expect(figureSentence(quotable("2023-12-14-putin-qa/1", "2023-12-20"))).toContain(
      "the outcome is pending on Chinese customs, US dollars (period not over) and pending on Russian side, US dollars (period not over).",
    );
    expect(figureSentence(quotable("2023-12-14-putin-qa/1", "2024-01-12"))).toContain("released 12 January 2024, settling)");
  });

  it("says in which period a deadline was first met", () => {
    // 244.81 − 200 in 2024; 240.11 in 2023 was the first at or past 199.5. The Russian side has 227.8 for 2023, nothing for 2024.
    expect(figureSentence(quotable("2021-06-04-putin/0"))).toBe(
      "On 4 June 2021 Vladimir Putin stated $200 billion (target) for Russia–China trade turnover by 2024; the outcome is above on Chinese customs, US dollars, by $44.81 billion ($244.81 billion, released 13 January 2025, settled; first reached in 2023) and pending on Russian side, US dollars (no figure held; first reached in 2023).",
    );
  });

  it("says that no basis can be compared if the figure has no period", () => {
    expect(figureSentence(quotable("2022-02-04-xi-peskov/0"))).toBe(
      "On 4 February 2022 Xi Jinping stated $250 billion (target) for Russia–China trade turnover without naming a period; it is held against no basis (no period).",
    );
  });

  it("says that a reported figure is judged as known that day", () => {
    expect(figureSentence(quotable("2024-05-16-putin/0"))).toContain("released 15 May 2024, as known that day)");
  });
});

it("the sentence of a statement leaves out reported figures beside projections and targets", () => {
  const ids = ["0", "1", "2", "3"].map((position) => `2023-12-14-putin-qa/${position}`);
  const sentence = statementSentence(ids.map((id) => quotable(id)))!;
  expect(sentence).toMatch(/^On 14 December 2023 Vladimir Putin stated \+30%/);
  expect(sentence).toContain("Of $220–230 billion (projection) in 2023 in the same statement, the outcome depends on the basis:");
  expect(sentence).toContain("Of more than $200 billion (projection) in 2023 in the same statement, the outcome is within on");
  expect(sentence).not.toContain("31%");
  expect(statementSentence([quotable("2024-05-16-putin-240/0")])).toContain("stated $240 billion (reported)");
  expect(statementSentence([])).toBeNull();
});

it("no sentence of the founding ledger has a word of blame", () => {
  const sentences = [...today.byId.keys()].map((id) => figureSentence(quotable(id)));
  expect(sentences.filter((one) => /\b(lie|lied|wrong|fail|failed|missed|promise|mistake|accurate|plausib|credib)/i.test(one))).toEqual([]);
  expect(new Set(sentences).size).toBeGreaterThan(50);
});

it("a quotation is text, Markdown and HTML with as-of day, ledger number, rules and address, all escaped", () => {
  const credit = { asOf: "2026-03-10", ledger: 178, address: "https://outturn.example/statements/1?asOf=2026-03-10&ledger=178" };
  expect(quoteOf("A <b>_name_</b> & “more”.", credit)).toEqual({
    text: "A <b>_name_</b> & “more”. Outturn, as of 10 March 2026, ledger 178, rules 2: https://outturn.example/statements/1?asOf=2026-03-10&ledger=178",
    markdown:
      "A \\<b\\>\\_name\\_\\</b\\> & “more”. [Outturn, as of 10 March 2026, ledger 178, rules 2](https://outturn.example/statements/1?asOf=2026-03-10&ledger=178)",
    html: '<p>A &lt;b&gt;_name_&lt;/b&gt; &amp; “more”. <a href="https://outturn.example/statements/1?asOf=2026-03-10&amp;ledger=178">Outturn, as of 10 March 2026, ledger 178, rules 2</a></p>',
  });
});

import { describe, expect, it } from "vitest";
import { judgeIndicator } from "../../lib/domain/judging/judged-indicator";
import { figureSentence, type Quotable, quoteOf, statementSentence } from "../../lib/export/quote";
import { foundingFacts } from "../support/ledgers/founding-facts";
import { SEEDED_INDICATORS, seededJudged } from "../support/ledgers/seeded-ledgers";

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

function sentence(id: string, asOf = TODAY): string {
  return figureSentence(quotable(id, asOf), asOf);
}

describe("the sentence of a figure", () => {
  it("says what was stated, then the actual of every basis that counts", () => {
    // 240.11 − 230 = 10.11; 227.8 lies between.
    expect(sentence("2023-12-14-putin-qa/1")).toBe(
      "On 14 December 2023 Vladimir Putin stated $220–230 billion for Russia–China trade turnover in 2023. Actual: $240.1bn (Chinese customs), $10.1bn above the range; $227.8bn (Russian side), within.",
    );
  });

  it("says growth in words, what was computed and what does not count", () => {
    expect(sentence("2023-12-14-putin-qa/0")).toBe(
      "On 14 December 2023 Vladimir Putin stated growth of 30% for Russia–China trade turnover in 2023. Actual: +26.3% (Chinese customs), 3.7 points below; +23.1% (Russian side, computed), 6.9 points below. Not counted: +32.7% in yuan; the words speak of US dollars.",
    );
  });

  it("says what is not known yet, and what holds so far", () => {
    expect(sentence("2023-12-14-putin-qa/1", "2023-12-20")).toContain("Not known yet: 2023 is not over.");
    expect(sentence("2023-12-14-putin-qa/1", "2024-01-12")).toContain(
      "$10.1bn above the range so far. Russian side: only part of 2023 is held.",
    );
  });

  it("says in which period a deadline was reached", () => {
    // 244.81 − 200 in 2024; 240.11 in 2023 was the first at or past 199.5. The Russian side has 227.8 for 2023, nothing for 2024.
    expect(sentence("2021-06-04-putin/0")).toBe(
      "On 4 June 2021 Vladimir Putin named a target of $200 billion for Russia–China trade turnover by 2024. Actual: $244.8bn (Chinese customs), $44.8bn above; 200 was reached in 2023, a year early. Russian side: no figure held.",
    );
  });

  it("says that nothing can be compared if the figure has no period", () => {
    expect(sentence("2022-02-04-xi-peskov/0")).toBe(
      "On 4 February 2022 Xi Jinping named a target of $250 billion for Russia–China trade turnover without naming a period. Cannot be judged: the words name no year.",
    );
  });

  it("holds a reported figure against what was published by then", () => {
    expect(sentence("2024-05-16-putin/0")).toContain("Published by then: $240.1bn (Chinese customs)");
  });
});

it("the sentence of a statement leaves out reported figures beside projections and targets, and what does not fit", () => {
  const ids = ["0", "1", "2", "3"].map((position) => `2023-12-14-putin-qa/${position}`);
  const whole = statementSentence(
    ids.slice(1).map((id) => quotable(id)),
    TODAY,
  )!;
  expect(whole).toMatch(/^On 14 December 2023 Vladimir Putin stated \$220–230 billion/);
  expect(whole).toContain(
    "Also stated: more than $200 billion. Actual: $240.1bn (Chinese customs) and $227.8bn (Russian side), more than 200 as stated.",
  );
  expect(whole).not.toContain("31%");
  expect(statementSentence([quotable("2024-05-16-putin-240/0")], TODAY)).toContain("stated $240 billion");
  expect(statementSentence([], TODAY)).toBeNull();
});

describe("the quotations of the shipped ledger", () => {
  const credit = { asOf: "2026-11-29", address: "https://outturn.example/statements/1?asOf=2026-11-29&ledger=178" };
  const quotes = SEEDED_INDICATORS.flatMap((slug) => {
    const judged = seededJudged(slug);
    const all = judged.figures.map((one): Quotable => ({ judged: one, title: judged.facts.indicator.title, series: judged.facts.series }));
    return all.flatMap((one) => {
      const together = all.filter(({ judged: { statement } }) => statement.id === one.judged.statement.id);
      return [figureSentence(one, credit.asOf), statementSentence(together, credit.asOf) ?? ""].map((text) => quoteOf(text, credit).text);
    });
  });

  it("have at most 60 words, the address included", () => {
    expect(quotes.length).toBeGreaterThan(400);
    expect(quotes.filter((text) => text.split(/\s+/).length > 60)).toEqual([]);
  });

  it("have no word of blame, no count of bases and no jargon", () => {
    expect(
      quotes.filter((text) => /\b(lie|lied|wrong|fail|failed|missed|short of|promise|mistake|accurate|plausib|credib)/i.test(text)),
    ).toEqual([]);
    expect(quotes.filter((text) => /\bon \d+ of \d+|\bpending\b|\bledger \d|\brules \d|\bsettled\b|\bbasis\b/.test(text))).toEqual([]);
  });
});

it("a quotation is text, Markdown and HTML with as-of day and address, all escaped", () => {
  const credit = { asOf: "2026-03-10", address: "https://outturn.example/statements/1?asOf=2026-03-10&ledger=178" };
  expect(quoteOf("A <b>_name_</b> & “more”.", credit)).toEqual({
    text: "A <b>_name_</b> & “more”. Outturn, as of 10 March 2026: https://outturn.example/statements/1?asOf=2026-03-10&ledger=178",
    markdown:
      "A \\<b\\>\\_name\\_\\</b\\> & “more”. [Outturn, as of 10 March 2026](https://outturn.example/statements/1?asOf=2026-03-10&ledger=178)",
    html: '<p>A &lt;b&gt;_name_&lt;/b&gt; &amp; “more”. <a href="https://outturn.example/statements/1?asOf=2026-03-10&amp;ledger=178">Outturn, as of 10 March 2026</a></p>',
  });
});

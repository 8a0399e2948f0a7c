import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { citedRowsById } from "@/components/judged/cited-rows";
import { ShareBox } from "@/components/judged/share-box";
import { VintagesTable } from "@/components/judged/vintages-table";
import { coherenceLines } from "@/components/statement/coherence/coherence-lines";
import { CoherenceSection } from "@/components/statement/coherence/coherence-section";
import { amountText, outturnMinus, rangeText } from "@/components/statement/remainder/range-text";
import { remainderGroups } from "@/components/statement/remainder/remainder-group";
import { RemainderSection } from "@/components/statement/remainder/remainder-section";
import { eachMonth, requiredText } from "@/components/statement/remainder/required-text";
import { coherenceOf } from "@/lib/domain/analysis/coherence";
import { sharesOf } from "@/lib/domain/analysis/share";
import { headline } from "@/lib/domain/judging/headline";
import { judgeIndicator } from "@/lib/domain/judging/judged-indicator";
import { evaluate } from "../support/ledgers/evaluate";
import { foundingHistory } from "../support/ledgers/founding";
import { foundingFacts } from "../support/ledgers/founding-facts";
import { atMost, figure, moreThan, period, point, range, rate } from "../support/ledgers/rows";
import { statement } from "./rows";

const TODAY = "2026-03-11";
const MOMENT = { asOf: TODAY, ledger: 100, today: TODAY, head: 100 };
const judged = judgeIndicator(foundingFacts, TODAY);
const rows = citedRowsById([foundingFacts]);
const said = judged.figures.filter(({ figure: one }) => one.statement === "2023-12-14-putin-qa");

/** What a reader reads, tags left out. */
function textOf(element: Parameters<typeof renderToStaticMarkup>[0]): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

describe("formatted numbers", () => {
  it("keep published and subtracted values exact, and round quotients", () => {
    expect(rangeText({ low: "1824000000", high: "11824000000" }, "level", "USD")).toBe("$1.824–11.824bn");
    expect(rangeText({ low: "247352300000", high: "247352300000" }, "level", "USD")).toBe("$247.4bn");
    expect(rangeText({ low: "15.624556553547308838", high: "20.880218215072186513" }, "growth", null)).toBe("+15.6% to +20.9%");
    expect(rangeText({ low: null, high: "20.88" }, "growth", null)).toBe("up to +20.9%");
    expect(rangeText({ low: "14000000000", high: null }, "level", "USD")).toBe("$14bn or more");
    expect(rangeText({ low: null, high: null }, "level", "USD")).toBe("any value");
    expect(rangeText({ low: "-18176000000", high: "-8176000000" }, "level", "USD")).toBe("−$18.176bn to −$8.176bn");
  });

  it("round computed values to four digits, and differences at the outturn's magnitude", () => {
    expect(amountText("246020403000", "USD", "short")).toBe("$246.0bn");
    expect(amountText("185000000000", "USD", "short")).toBe("$185bn");
    expect(amountText("1690000000000.55", "CNY", "short")).toBe("1.690tn yuan");
    expect(outturnMinus("240110000000", "241073357000", "USD")).toBe("−1.0bn");
    expect(outturnMinus("240110000000", "190271000000", "USD")).toBe("+49.8bn");
  });
});

describe("the remainder", () => {
  it.each([
    [range("220", "230"), { low: "1824000000", high: "11824000000" }, "$1.824–11.824bn"],
    [range("210", "230"), { low: "-8176000000", high: "11824000000", passed: ["low"] }, "up to $11.824bn; the low end already passed"],
    [range("200", "210"), { low: "-18176000000", high: "-8176000000", passed: ["low", "high"] }, "already passed"],
    [moreThan("200"), { low: "-18176000000", high: null, passed: ["low"] }, "already passed"],
    [moreThan("200"), { low: "14000000000", high: null }, "more than $14bn"],
    [atMost("230"), { low: null, high: "11824000000" }, "up to $11.824bn"],
    [point("200"), { low: "14000000000", high: "14000000000" }, "$14bn"],
  ] as const)("of %o reads %o", (stated, toCome, words) => {
    expect(requiredText(toCome, stated, "USD")).toBe(words);
  });

  it("is divided by the months", () => {
    const [, russia] = remainderGroups(said, judged, TODAY)[0]!.bases;
    expect(eachMonth(russia!.remainder, range("220", "230"), "USD")).toBe(", $17–22bn each");
  });
});

it("groups the levels of one period without reported figures and growth", () => {
  const [group, ...others] = remainderGroups(said, judged, TODAY);
  expect(others).toEqual([]);
  expect(group?.figures.map(({ judged: one }) => one.figure.id)).toEqual(["2023-12-14-putin-qa/1", "2023-12-14-putin-qa/2"]);
  expect(group?.bases.map(({ series, outturn }) => [series.slug, outturn])).toEqual([
    ["turnover-gacc-usd", "240110000000"],
    ["turnover-russia-usd", "227800000000"],
  ]);
  // Of October 2022 nothing of 2023 was known.
  const early = judged.figures.filter(({ figure: one }) => one.statement === "2022-10-26-kalmychek" && one.period?.text === "2023");
  expect(remainderGroups(early, judged, TODAY)).toEqual([]);
});

it("shows the remainder of each figure side by side, with the panels' rows", () => {
  const text = textOf(
    <RemainderSection
      groups={remainderGroups(said, judged, TODAY)}
      statedOn="2023-12-14"
      rows={rows}
      context={MOMENT}
      chart={(group) => `panels of ${group.bases.length}`}
    />,
  );
  expect(text).toContain("panels of 2");
  expect(text).toContain("$218.176bn January–November 2023 · 7 Dec 2023");
  expect(text).toContain("$17.871bn in December 2022, by difference");
  expect(text).toMatch(/Last year’s share \$241\.1bn −1\.0bn not held/);
  // The midpoint: 225; 240.11 − 225; 227.8 − 225.
  expect(text).toMatch(/\$220–230bn , the midpoint \$225bn \+15\.1bn \$225bn \+2\.8bn/);
  expect(textOf(<RemainderSection groups={[]} statedOn="2023-12-14" rows={rows} context={MOMENT} />)).toBe("");
});

it("says in neutral words whether two figures agree", () => {
  const figures = said.map((one) => one.figure);
  const coherence = coherenceOf(figures, judged.history, TODAY);
  const shared = { figures, series: foundingFacts.series, rows, context: MOMENT };
  const text = textOf(<CoherenceSection coherence={coherence} {...shared} />);
  expect(text).toContain("+30% and $220–230 billion do not meet on any of two bases known that day");
  expect(text).toContain("+30% and more than $200 billion meet on");
  const mixed = coherence.slice(0, 2).map((one, index) => ({ ...one, holds: index === 0 }));
  expect(textOf(<CoherenceSection coherence={mixed} {...shared} />)).toMatch(/billion meet on .*, and do not on /);
  const alone = textOf(<CoherenceSection coherence={coherence.slice(0, 1)} {...shared} />);
  expect(alone).toContain("do not meet on the one base known that day");
  expect(alone).toContain("The two figures, held against each other");
  expect(textOf(<CoherenceSection coherence={[]} {...shared} />)).toBe("");
});

it("draws a level and a growth as two number lines, each with the value implied by the other", () => {
  const figures = said.map((one) => one.figure);
  const on = coherenceOf(figures, judged.history, TODAY).slice(0, 2);
  const pair = { level: figures.find(({ id }) => id === on[0]?.level)!, growth: figures.find(({ id }) => id === on[0]?.growth)!, on };
  const [asLevel, asGrowth] = coherenceLines(pair, foundingFacts.series);
  expect(asLevel).toMatchObject({ multiplier: 9, unit: "billion US dollars" });
  expect(asLevel.lines.map(({ role, low, high, text }) => [role, low, high, text])).toEqual([
    ["stated", "220000000000", "230000000000", "$220–230bn"],
    ["implied", "247352300000", "247352300000", "$247.4bn"],
    ["implied", "240500000000", "240500000000", "$240.5bn"],
  ]);
  expect(asGrowth.lines.map(({ text }) => text)).toEqual(["+30%", "+15.6% to +20.9%", "+18.9% to +24.3%"]);
  expect(asGrowth.summary).toContain("As growth: +30% stated; $220–230bn on");
});

it("shows the shares of level and increase, and says when there is none", () => {
  const [level] = said.filter(({ figure: one }) => one.stated.shape === "range");
  const shares = sharesOf(level!.figure, level!.evaluations, judged.history, TODAY);
  expect(textOf(<ShareBox shares={shares} series={foundingFacts.series} />)).toMatch(/104–109% 125–168% \$190\.271bn for 2022/);
  const flat = [
    { ...shares[0]!, ofIncrease: null },
    { ...shares[0]!, ofIncrease: null, base: null },
  ];
  const text = textOf(<ShareBox shares={flat} series={foundingFacts.series} />);
  expect(text).toContain("no increase stated");
  expect(text).toContain("base not known");
});

it("names the release that changed an outcome", () => {
  // +35.9 in January 2022, +35.8 in July.
  const one = figure({ measure: "growth", over: "yearEarlier", period: period("2021"), stated: rate("35.9"), statedOn: "2021-12-01" });
  const evaluations = evaluate(one, foundingHistory(), TODAY);
  const changed = { figure: one, statement: statement(), evaluations, headline: headline(evaluations) };
  const text = textOf(<VintagesTable judged={changed} series={foundingFacts.series} context={MOMENT} />);
  expect(text).toContain(
    "The release of 13 July 2022 changed the outcome on Customs (General Administration of Customs of China) from as stated to below.",
  );
  // Error at first 0, revision −0.1, error −0.1.
  expect(text).toMatch(/\+35\.9% 27 Jan 2022 \+35\.8% 13 Jul 2022 \+35\.8% 13 Jul 2022 0 −0\.1 points −0\.1 points/);
});

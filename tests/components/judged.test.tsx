import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { qualifiersOf } from "@/components/judged/outcome-labels";
import { ErrorNotice } from "@/components/page/error-notice";
import { Outcome } from "@/components/values/outcome";
import { headline } from "@/lib/domain/judging/headline";
import { differenceText, isFall } from "@/lib/format/outturn-text";
import { verdictOf } from "@/lib/wording/verdict";
import { evaluate } from "../support/ledgers/evaluate";
import { foundingFigure, foundingFigures, foundingHistory, foundingSeries } from "../support/ledgers/founding";
import { figure, rate } from "../support/ledgers/rows";
import { statement } from "./rows";

const TODAY = "2026-11-24";

function judged(id: string) {
  const one = foundingFigure(id);
  const evaluations = evaluate(one, foundingHistory(), TODAY);
  return { figure: one, statement: statement(), evaluations, headline: headline(evaluations) };
}

const founding = [...foundingFigures.keys()].filter((id) => id.startsWith("2023-12-14"));
const range = founding.find((id) => foundingFigure(id).stated.shape === "range") ?? "";
const growth = founding.find((id) => foundingFigure(id).measure === "growth" && foundingFigure(id).nature === "projection") ?? "";

describe("findings of the founding statement", () => {
  // Customs 240.11bn is above 230 by 10.11; the Russian side's 227.8bn is between 220 and 230.
  it("the range is above on one basis and within on the other", () => {
    expect(verdictOf(judged(range), foundingSeries, TODAY).text).toMatch(
      /^Actual: \$240\.1bn \(.*\), \$10\.1bn above the range; \$227\.8bn \(.*\), within\.$/,
    );
  });

  // +26.3 published, 227.8 over 185 is +23.14: both are less than +30.
  it("the growth is below on both dollar bases, and aside in yuan", () => {
    expect(verdictOf(judged(growth), foundingSeries, TODAY).text).toMatch(
      /^Actual: \+26\.3% \(.*\), 3\.7 points below; \+23\.1% \(.*, computed\), 6\.9 points below\. Not counted: \+32\.7% in yuan/,
    );
    const aside = judged(growth).evaluations.find((one) => one.aside !== undefined);
    expect(aside && qualifiersOf(aside, true)).toContain("aside");
    const customs = judged(growth).evaluations.find((one) => one.settled?.outturn.growth === "26.3");
    expect(customs?.settled && differenceText(customs.settled, "growth", "percent", "short")).toBe("−3.7 points");
  });
});

describe("an outcome", () => {
  it.each([
    ["above", true, "a smaller fall than stated"],
    ["below", true, "a larger fall than stated"],
    ["above", false, "above"],
    ["within", false, "as stated"],
  ] as const)("%s of a point, a fall: %s, reads %s", (outcome, fall, words) => {
    expect(renderToStaticMarkup(<Outcome outcome={outcome} point fall={fall} />)).toContain(words);
  });

  it("counts as a fall only when the whole stated value is below zero", () => {
    expect(isFall(figure({ measure: "growth", stated: rate("-3") }))).toBe(true);
    expect(isFall(figure({ measure: "growth", stated: rate("3") }))).toBe(false);
    expect(
      isFall(figure({ measure: "growth", stated: { shape: "floor", low: { digits: "-3", multiplier: 0 }, inclusive: true, hedge: null } })),
    ).toBe(false);
  });
});

it("shows the id of the error in the log and a link back", () => {
  const shown = renderToStaticMarkup(<ErrorNotice digest="1234567" />);
  expect(shown).toContain("<code>1234567</code>");
  expect(shown).toContain('href="/"');
});

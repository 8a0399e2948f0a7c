import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { foldLines } from "@/components/charts/interactive/tooltip/fold-lines";
import { PeriodCardContent } from "@/components/charts/interactive/tooltip/period-card";
import type { PeriodCard, StatedLine } from "@/lib/chart/plan/period-card";

const line = (key: string, number: string, day: string): StatedLine => ({
  key,
  number,
  who: "Vladimir Putin",
  day,
  outcome: "above",
  words: "$10.11bn above",
  elsewhere: [{ basis: "Russian side", outcome: "within", words: "within" }],
  href: `/statements/${key}`,
});
const card: PeriodCard = {
  title: "2023",
  published: [
    { key: "customs", basis: "Chinese customs", number: "$240.11bn", when: "12 Jan 2024, provisional" },
    { key: "russia", basis: "Russian side", number: "$227.8bn", when: "15 May 2024, by report" },
  ],
  against: "Chinese customs",
  stated: [line("a", "$200bn", "21 Mar 2023"), line("b", "$220–230bn", "14 Dec 2023"), line("c", "$200bn", "16 Dec 2023")],
};
const text = (one: PeriodCard) => renderToStaticMarkup(<PeriodCardContent card={one} />);

describe("equal figures of a period", () => {
  it("are one line, at the place and in the words of the newest", () => {
    expect(foldLines(card.stated).map(({ newest, count }) => [newest.key, count])).toEqual([
      ["b", 1],
      ["c", 2],
    ]);
  });
});

describe("the card of a period", () => {
  it("tells each basis with its number and day, and each stated number with its outcomes and its statement", () => {
    const html = text(card);
    expect(html).toMatch(/Russian side<\/th><td><b>\$227.8bn<\/b><\/td><td class="quiet">15 May 2024, by report/);
    expect(html).toContain("The actual was (Chinese customs)");
    expect(html).toContain('href="/statements/c"');
    expect(html).not.toContain('href="/statements/a"');
    expect(html).toContain("with 1 earlier");
    expect(html).toContain("$10.11bn above");
    expect(html).toContain("within (Russian side)");
  });
  it("says when nothing is published, and how much of what was stated it leaves out", () => {
    const many = Array.from({ length: 11 }, (_, index) => line(`f${index}`, `$${index}bn`, "1 Jan 2023"));
    const html = text({ title: "2030", published: [], against: null, stated: many });
    expect(html).toContain("Nothing is published for it.");
    expect(html).toContain("three more numbers in the table");
    expect(html).not.toContain("/statements/f2&quot;");
    expect(html).toContain("/statements/f10");
  });
});

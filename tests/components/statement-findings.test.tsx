import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { coherencePairs } from "@/components/statement/coherence/coherence-section";
import { aboutText } from "@/components/statement/first-screen/about-text";
import { knownThen } from "@/components/statement/first-screen/known-then";
import { mainFigure } from "@/components/statement/first-screen/main-figure";
import { timeLeft } from "@/components/statement/first-screen/time-left";
import { VerdictRows } from "@/components/statement/first-screen/verdict-rows";
import { coherenceFinding, coherenceTitle } from "@/components/statement/folds/coherence-finding";
import { remainderFinding } from "@/components/statement/folds/remainder-finding";
import { saidFinding } from "@/components/statement/folds/said-finding";
import { sourcesFinding } from "@/components/statement/folds/sources-finding";
import { StatementFolds } from "@/components/statement/folds/statement-folds";
import { statementPaths } from "@/components/statement/path/statement-paths";
import { remainderGroups } from "@/components/statement/remainder/remainder-group";
import { statementQuotes } from "@/components/statement/statement-quotes";
import { coherenceOf } from "@/lib/domain/analysis/coherence";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { figure, period } from "../support/ledgers/rows";
import { seededJudged } from "../support/ledgers/seeded-ledgers";
import { citation, source } from "./rows";

// The drawing is loaded in a way of the bundler that a test does not have.
vi.mock("@/components/charts/interactive/chart-drawing", () => ({ ChartDrawing: () => null }));

const TODAY = "2026-11-29";
const CONTEXT = { asOf: TODAY, ledger: 316, today: TODAY, head: 316 };

function saidOn(judged: JudgedIndicator, day: string): readonly JudgedFigure[] {
  return judged.figures.filter(({ statement }) => statement.statedOn === day);
}

function textOf(element: Parameters<typeof renderToStaticMarkup>[0]): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

const turnover = seededJudged("turnover");
const founding = saidOn(turnover, "2023-12-14");

describe("the findings of the founding statement", () => {
  // 190.271 × 1.3 and 185 × 1.3; 220/190.271, 230/190.271, 220/185 and 230/185, less one.
  it("say on each base what one figure makes of the other", () => {
    const stated = founding.map((one) => one.figure);
    const pairs = coherencePairs(coherenceOf(stated, turnover.history, TODAY), stated);
    const range = pairs.find(({ level }) => level.stated.shape === "range");
    expect(range && coherenceFinding(range, turnover.facts.series)).toBe(
      "+30% makes $247.4bn (Chinese customs) and $240.5bn (Russian side). $220–230bn is +15.6% to +20.9% and +18.9% to +24.3%.",
    );
    expect(range && coherenceTitle([range])).toBe("The two figures disagree");
    const floor = pairs.filter(({ level }) => level.stated.shape === "floor");
    expect(coherenceTitle(floor)).toBe("The two figures agree");
  });

  // 220 − 218.176, 230 − 218.176; 218.176 / 11; 240.11 − 218.176.
  it("say what December had to bring, and what it brought", () => {
    const [group] = remainderGroups(founding, turnover, TODAY);
    expect(group && remainderFinding(group)).toBe(
      "By Chinese customs, December 2023 had to bring $1.824–11.824bn, after an average month of $19.8bn. It brought $21.9bn.",
    );
  });

  it("count what was said for the period, from the first to the newest", () => {
    const main = mainFigure(founding, [turnover], CONTEXT);
    const given = { statement: founding[0]!.statement, figures: founding, indicators: [turnover], main, context: CONTEXT };
    expect(saidFinding(statementPaths(given)[0]!.rows)).toBe(
      "15 figures by seven speakers, from 200 (26 Oct 2022) to 220–230 (14 Dec 2023).",
    );
  });

  it("name the languages of the reports where all are known", () => {
    const inLanguage = (language: string | null) => citation({ source: source({ language }) });
    expect(sourcesFinding([inLanguage("en"), inLanguage("ru"), inLanguage("en")])).toBe(
      "Three reports: two in English and one in Russian.",
    );
    expect(sourcesFinding([inLanguage("tr")])).toBe("One report in Turkish.");
    expect(sourcesFinding([inLanguage("en"), inLanguage(null)])).toBe("Two reports.");
  });
});

it("quotes the main figure of a statement first", () => {
  const main = mainFigure(founding, [turnover], CONTEXT);
  const [whole, ...each] = statementQuotes("s", founding, [turnover], main?.judged ?? null, CONTEXT, "https://outturn.example");
  expect(whole?.quote.text).toMatch(/stated \$220–230 billion for .* in 2023\. Actual: \$240\.1bn/);
  expect(each.map(({ title }) => title)).toEqual(["+30%", "$220–230 billion", "more than $200 billion", "+31%"]);
});

it("shows the working and every figure on every basis on a page of their own, and links to it from the first", () => {
  const main = mainFigure(founding, [turnover], CONTEXT);
  const shared = { statement: founding[0]!.statement, figures: founding, indicators: [turnover], main, context: CONTEXT };
  const foldsAt = (workingAt: string | null) =>
    renderToStaticMarkup(<StatementFolds {...shared} origin="https://outturn.example" workingAt={workingAt} />);
  const [first, whole] = [foldsAt("/s?show=working"), foldsAt(null)];
  expect(first).toContain('href="/s?show=working#figure-2"');
  expect(first).toContain('href="/s?show=working#said"');
  expect(whole).toContain("$240.11bn − $230bn = +$10.11bn");
  expect(first).not.toContain("$240.11bn − $230bn");
  expect(first.length).toBeLessThan(whole.length * 0.8);
});

describe("the facts of a statement", () => {
  it("say what the speaker knew, on each basis that counts", () => {
    const range = founding.find((one) => one.figure.stated.shape === "range")!;
    expect(knownThen(range, turnover, TODAY)).toEqual([
      "$218.2bn for January–November 2023 (Chinese customs)",
      "$186bn for January–October 2023 (Russian side)",
    ]);
    const wto = seededJudged("world-merchandise-trade-volume");
    expect(knownThen(saidOn(wto, "2020-04-08")[0]!, wto, TODAY)).toEqual(["+3% for 2018 (WTO)", "−0.4% for 2019 (CPB)"]);
  });

  it.each([
    ["2023-12-14", "2023", "17 days before the end of 2023"],
    ["2023-12-30", "2023", "one day before the end of 2023"],
    ["2022-10-26", "2023", "14 months before the end of 2023"],
    ["2018-09", "2024", "six years before the end of 2024"],
    ["2018", "2024", null],
    ["2024-01-12", "2023", null],
  ])("of %s about %s: %s", (statedOn, about, words) => {
    expect(timeLeft(figure({ statedOn, period: period(about) }))).toBe(words);
  });

  it("say what a figure is about, its base and its nature", () => {
    expect(aboutText(figure({ period: period("2023") }))).toBe("for 2023");
    expect(aboutText(figure({ period: period("2024"), timing: "by", nature: "target" }))).toBe("by 2024, target");
    expect(aboutText(figure({ period: period("2022"), measure: "growth", over: "yearEarlier", nature: "reported" }))).toBe(
      "for 2022, over a year earlier, reported",
    );
    expect(aboutText(figure({ period: null }))).toBe("no year named");
  });
});

describe("the figure that the chart is about", () => {
  it("looks ahead, is decided, and is a level", () => {
    expect(mainFigure(founding, [turnover], CONTEXT)?.judged.figure.stated.shape).toBe("range");
    const both = saidOn(turnover, "2023-11-20");
    expect(mainFigure(both, [turnover], CONTEXT)?.judged.figure.period?.text).toBe("2023");
  });

  it("has no chart where the words name no year", () => {
    const [unnamed] = saidOn(turnover, "2022-02-04").filter((one) => one.figure.period === null);
    expect(mainFigure([unnamed!], [turnover], CONTEXT)).toMatchObject({ view: null, plan: null });
    expect(mainFigure([], [turnover], CONTEXT)).toBeNull();
  });
});

describe("the rows of verdicts", () => {
  it("are one a figure, with what reports the past at the end", () => {
    const text = textOf(<VerdictRows figures={founding} indicators={[turnover]} context={CONTEXT} />);
    expect(text).toMatch(/\+30% for 2023, over a year earlier Actual: \+26\.3% \(Chinese customs\), 3\.7 points below/);
    expect(text).toMatch(/\$220–230bn for 2023 Actual: \$240\.1bn \(Chinese customs\), \$10\.1bn above the range/);
    expect(text.indexOf("+31%")).toBeGreaterThan(text.indexOf("more than $200bn"));
  });

  it("are three with many figures; the others unfold", () => {
    const many = turnover.figures.slice(0, 9);
    expect(textOf(<VerdictRows figures={many} indicators={[turnover]} context={CONTEXT} />)).toContain(
      "Six more figures of this statement",
    );
  });

  it.each(Object.entries(GENERATED))("and the folds are drawn for a ledger with %s", (_, ledger) => {
    const judged = ledger();
    const context = { ...CONTEXT, asOf: GENERATED_AS_OF };
    const { statement } = judged.figures[Math.floor(judged.figures.length / 2)]!;
    const figures = judged.figures.filter((one) => one.statement.id === statement.id);
    const main = mainFigure(figures, [judged], context);
    const shared = { figures, indicators: [judged], context };
    expect(textOf(<VerdictRows {...shared} />)).toMatch(
      /Actual|Not known yet|Cannot be judged|Depends|Too coarse|Published|First published/,
    );
    const folds = renderToStaticMarkup(
      <StatementFolds {...shared} statement={statement} main={main} origin="https://outturn.example" workingAt="/s?show=working" />,
    );
    expect(folds).toContain("Each count in a table");
    expect(folds).toContain('id="quote"');
    expect(folds).not.toContain("working-bases");
  });
});

import { describe, expect, test } from "vitest";
import { headlineOf } from "@/components/statement/headline";
import { countMatches, highlight, numbersIn } from "@/components/statement/highlight";
import type { StatedValue } from "@/lib/domain/values/stated-value";
import { figure } from "../support/ledgers/rows";
import { citation, source, statement } from "./rows";

describe("the figures' words in a quotation", () => {
  test("are marked where they occur, ignoring case", () => {
    expect(highlight("expected to grow by 30 percent to $220-230 billion", ["Grow by 30 percent", "$220-230 billion"])).toEqual([
      { at: 0, text: "expected to ", stated: false },
      { at: 12, text: "grow by 30 percent", stated: true },
      { at: 30, text: " to ", stated: false },
      { at: 34, text: "$220-230 billion", stated: true },
    ]);
  });

  test("may overlap", () => {
    expect(highlight("to $200 billion by 2024", ["$200 billion", "billion by 2024"])).toEqual([
      { at: 0, text: "to ", stated: false },
      { at: 3, text: "$200 billion by 2024", stated: true },
    ]);
  });

  test("are matched part by part around an ellipsis", () => {
    expect(highlight("到 2024 年,将到 2000 亿美元", ["2024 年... 2000 亿美元"]).filter(({ stated }) => stated)).toHaveLength(2);
    expect(countMatches("到 2024 年", ["2024 年... 2000 亿美元"])).toBe(0);
  });

  test("leave a text that lacks them in one piece", () => {
    expect(highlight("no number", ["$200"])).toEqual([{ at: 0, text: "no number", stated: false }]);
    expect(highlight("", ["$200"])).toEqual([]);
  });
});

describe("the numbers of a figure in a quotation", () => {
  const rate = (digits: string) => ({ shape: "point", value: { digits, multiplier: 0 }, hedge: null }) as const;

  test("are found with the sign or word of their unit", () => {
    expect(numbersIn("has risen to 2.4% (up from 0.9%)", rate("2.4"))).toEqual(["2.4%"]);
    expect(numbersIn("slowed to 6% from 8,5 per cent", rate("8.5"))).toEqual(["8,5 per cent"]);
    const range: StatedValue = {
      shape: "range",
      low: { digits: "450", multiplier: 9 },
      high: { digits: "500", multiplier: 9 },
      central: null,
      hedge: null,
    };
    expect(numbersIn("a target of $450-500 billion", range)).toEqual(["$450", "500 billion"]);
  });

  test("are not found inside other numbers", () => {
    expect(numbersIn("12.4%, 2.45% and 2,400", rate("2.4"))).toEqual([]);
    expect(numbersIn("in 2024", rate("20"))).toEqual([]);
  });
});

describe("a statement's headline", () => {
  const russian = citation({
    id: "ru",
    exact: "до 220-230 млрд долларов",
    source: source({ language: "ru" }),
    translation: "to 220–230 billion",
  });
  const english = citation({ id: "en", exact: "to $220-230 billion" });
  const vague = citation({ id: "vague", exact: "trade will soar", source: source({ language: "en-GB" }) });

  test("is in English when one source is", () => {
    expect(headlineOf(statement({ citations: [russian, english] }))?.exact).toBe(english.exact);
  });

  test("contains most of the figures' words", () => {
    const figures = [figure({ words: "$220-230 billion" })];
    expect(headlineOf(statement({ citations: [vague, english], figures }))?.exact).toBe(english.exact);
  });

  test("includes its translation", () => {
    expect(headlineOf(statement({ citations: [russian] }))).toEqual({
      exact: russian.exact,
      language: "ru",
      translation: russian.translation,
    });
  });

  test("is null without quoted words", () => {
    expect(headlineOf(statement({ citations: [citation()] }))).toBeNull();
  });
});

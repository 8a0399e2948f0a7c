import { describe, expect, test } from "vitest";
import { layOutChart } from "@/lib/chart/layout";
import { outturnPlan } from "@/lib/chart/outturn/outturn-plan";
import { chartCards } from "@/lib/chart/plan/chart-cards";
import { markCards } from "@/lib/chart/plan/mark-cards";
import { markPlaces } from "@/lib/chart/plan/mark-places";
import { judgeIndicator } from "@/lib/domain/judging/judged-indicator";
import { parseView } from "@/lib/input/query/view";
import { figure, indicator, observation, period, point, range, series } from "../support/ledgers/rows";
import { citation, release, source, statement } from "./rows";

const cited = citation({
  id: "c",
  translation: "to 220–230 billion",
  source: source({ title: "ТАСС", language: "ru", url: "javascript:alert(1)" }),
});
const said = (id: string, on: string, speaker: string) =>
  statement({
    id,
    statedOn: on,
    speakers: [{ slug: speaker, name: speaker, kind: "person", capacity: null, onBehalfOf: null }],
    citations: [cited],
    figures: [
      figure({
        id: `f-${id}`,
        statement: id,
        statedOn: on,
        knownOn: on,
        period: period("2023"),
        stated: range("220", "230"),
        words: "до 220–230 млрд",
        citations: ["c"],
      }),
    ],
  });
const judged = judgeIndicator(
  {
    indicator: indicator(),
    series: [series()],
    statements: [said("a", "2023-05-01", "Ling Ji"), said("b", "2023-12-14", "Vladimir Putin")],
    releases: [release({ observations: [observation("2023", "2024-01-12", { value: point("240.11"), status: "P" })] })],
  },
  "2024-02-01",
);
const context = { asOf: "2024-02-01", ledger: 9, today: "2024-02-01", head: 9 };
const view = parseView({});
const cardOf = markCards(judged, view, context);

test("a figure's card has its bounds, its words, its source and the outcome on each basis", () => {
  expect(cardOf("f-b")).toEqual({
    kind: "stated",
    value: "$220–230 billion for 2023",
    who: "Vladimir Putin",
    when: "said on 14 December 2023",
    quote: { text: "до 220–230 млрд", language: "ru", translation: "to 220–230 billion" },
    source: { name: "ТАСС", url: null },
    outcomes: [{ basis: "Customs", outcome: "above", words: "$240.1bn (provisional), $10.1bn above the range so far" }],
    href: "/statements/b",
  });
});

test("a published value's card has its basis, its day and its provisional status", () => {
  expect(cardOf("usd 2023 2024-01-12 1")).toMatchObject({
    kind: "published",
    value: "$240.11 billion in 2023",
    who: "Customs",
    when: "released 12 January 2024, provisional",
    outcomes: [],
  });
});

test("an unknown id has no card", () => {
  expect(cardOf("nothing")).toBeNull();
});

describe("the cards of a chart", () => {
  const plan = outturnPlan(judged, view, context);
  if (plan === null) throw new Error("nothing to draw");
  const cards = chartCards({ ...plan, cardOf });

  test("are those of all its rows, drawn or not, by the key of the row", () => {
    expect(Object.keys(cards).sort()).toEqual(["f-a", "f-b", "usd 2023 2024-01-12 1"]);
    expect(cards["f-b"]).toEqual(cardOf("f-b"));
  });

  test.each([288, 700, 1200])("of equal figures share a mark, whose own card comes first, at %i pixels", (width) => {
    const places = markPlaces(layOutChart(plan.description, { width }), cards);
    expect(Object.fromEntries(places.map(({ key, cards }) => [key, cards.map(({ who }) => who)]))).toEqual({
      "usd 2023 2024-01-12 1": ["Customs"],
      "f-b": ["Vladimir Putin", "Ling Ji"],
    });
  });

  test("leave out marks without a card", () => {
    expect(markPlaces(layOutChart(plan.description, { width: 700 }), {})).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { chooseSides } from "../../lib/compare/choose-sides";
import { sortFigures } from "../../lib/compare/order";
import { type PeriodBlock, periodBlocks, type Side } from "../../lib/compare/side";
import { NEWEST_FIRST } from "../../lib/compare/sort";
import { outturnText } from "../../lib/format/outturn-text";
import { judgedOf, speaker } from "../support/ledgers/judged";
import { figure, observation, period, point, rate, series } from "../support/ledgers/rows";

const LIST = [series(), series({ id: "series-other", slug: "other", title: "Other" })];

/** 2022 came to 190 and 2023 to 240 (other: 228); 2024 is not held. */
const { figures } = judgedOf(
  [
    said("anna 2022", "2022-05-01", "anna", { period: period("2022"), stated: point("180") }),
    said("anna 2023", "2023-05-01", "anna", { stated: point("200") }),
    said("anna 2023 again", "2023-05-02", "anna", { stated: point("210") }),
    said("anna 2023 growth", "2023-05-03", "anna", { measure: "growth", over: "yearEarlier", unit: null, stated: rate("20") }),
    said("boris 2023", "2023-06-01", "boris", { stated: point("220") }),
    said("boris 2024", "2023-06-02", "boris", { period: period("2024") }),
    said("carla 2024", "2023-06-03", "carla", { period: period("2024") }),
    said("carla, no period", "2023-06-04", "carla", { period: null }),
  ],
  [
    observation("2022", "2023-01-13", { value: point("190") }),
    observation("2023", "2024-01-12", { value: point("240") }),
    observation("2023", "2024-01-12", { value: point("228"), series: "other" }),
  ],
  "2026-01-01",
  { list: LIST },
);

function said(id: string, statedOn: string, by: string, overrides: Partial<ReturnType<typeof figure>>) {
  return { figure: figure({ id, statement: id, statedOn, ...overrides }), speakers: [speaker(by)] };
}

function sideOf(slug: string, of = figures): Side {
  const own = sortFigures(of, NEWEST_FIRST).filter(({ statement }) => statement.speakers.some((one) => one.slug === slug));
  return { slug, title: slug, figures: own, series: LIST, basis: LIST[0] ?? null };
}

/** "level 240bn 228bn: anna 2; boris 1": the actuals, then the names with how many figures each. */
function told({ words, sections }: PeriodBlock): readonly string[] {
  return [
    words,
    ...sections.map(({ measure, actuals, rows }) => {
      const came = actuals.map(({ judgement, series: { unit } }) =>
        outturnText(judgement, measure, measure === "growth" ? "percent" : unit, "bare"),
      );
      return `${[measure, ...came].join(" ")}: ${rows.map(({ name, figures: own, more }) => `${name} ${own.length}${more > 0 ? ` and ${more}` : ""}`).join("; ")}`;
    }),
  ];
}

const sides = ["anna", "boris", "carla"].map((slug) => sideOf(slug));

describe("forecasters side by side", () => {
  it("has a block per period, newest first: the outturns, then those who stated something, with a section for each measure", () => {
    expect(periodBlocks(sides, "speakers", false).map(told)).toEqual([
      ["2024", "level: boris 1; carla 1"],
      ["2023", "growth +26.32%: anna 1", "level 240bn 228bn: anna 2; boris 1"],
      ["2022", "level 190bn: anna 1"],
      ["No period", "level: carla 1"],
    ]);
  });

  it("keeps the periods that two or more stated something about", () => {
    expect(periodBlocks(sides, "speakers", true).map(({ words }) => words)).toEqual(["2024", "2023"]);
  });

  it("shows three figures of one name, and counts the earlier ones", () => {
    const many = judgedOf(
      Array.from({ length: 5 }, (_, index) => said(`f${index}`, `2023-0${index + 1}-01`, "anna", {})),
      [],
      "2026-01-01",
      { list: LIST },
    );
    const [block] = periodBlocks([sideOf("anna", many.figures)], "speakers", false);
    expect(told(block!)).toEqual(["2023", "level: anna 3 and 2"]);
    expect(block!.sections[0]?.rows[0]?.figures[0]?.figure.id).toBe("f4");
  });
});

describe("indicators side by side", () => {
  it("give each indicator its own outturn, and name who stated each figure", () => {
    const all: Side = { slug: "turnover", title: "Turnover", figures: sortFigures(figures, NEWEST_FIRST), series: LIST, basis: null };
    const [, block] = periodBlocks([all], "indicators", false);
    expect(block?.sections.map(({ indicator }) => indicator?.title)).toEqual(["Turnover", "Turnover"]);
    expect(told(block!)).toEqual(["2023", "level 240bn 228bn: boris 1; anna 2", "growth +26.32%: anna 1"]);
  });
});

describe("what is compared unasked", () => {
  it("is the two with the most decided periods in common, then who shares a period with them", () => {
    expect(chooseSides(sides, 4)).toEqual({ slugs: ["anna", "boris"], shared: 1, decided: 1 });
  });

  it("is the two with a common period where none is decided, and never more than asked for", () => {
    expect(chooseSides(sides.slice(1), 4)).toEqual({ slugs: ["boris", "carla"], shared: 1, decided: 0 });
    const alike = ["a", "b", "c", "d", "e"].map((slug) => ({ ...sideOf("anna"), slug }));
    expect(chooseSides(alike, 4)).toEqual({ slugs: ["a", "b", "c", "d"], shared: 2, decided: 2 });
  });

  it("is those with the most periods where nothing is in common, and the only one there is", () => {
    expect(chooseSides([sideOf("anna"), sideOf("carla")], 4)).toEqual({ slugs: ["anna", "carla"], shared: 0, decided: 0 });
    expect(chooseSides([sideOf("anna")], 4).slugs).toEqual(["anna"]);
    expect(chooseSides([], 4).slugs).toEqual([]);
  });
});

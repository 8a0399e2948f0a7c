import { describe, expect, it } from "vitest";
import { readFigure } from "../../../lib/domain/judging/judgement";
import { settlementsAsOf } from "../../../lib/domain/judging/settlement";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { judgedPeriod, reachedIn } from "../../../lib/domain/time/deadline";
import { buildSeriesHistory, type SeriesHistory } from "../../../lib/domain/vintages/history";
import { foundingFigure, foundingHistory } from "../../support/ledgers/founding";
import { atLeast, atMost, figure, moreThan, observation, period, point, range, rate, series } from "../../support/ledgers/rows";

function reached(stated: Partial<Figure>, held: SeriesHistory, asOf = "2026-03-11"): string | null {
  const by = figure({ timing: "by", ...stated });
  return reachedIn(readFigure(by), held, "flow", asOf, settlementsAsOf("flow", asOf))?.text ?? null;
}

function years(...values: readonly (readonly [year: number, digits: string])[]): SeriesHistory {
  const released = values.map(([year, digits]) => observation(String(year), `${year + 1}-01-15`, { value: point(digits) }));
  return buildSeriesHistory(series(), released);
}

describe("judgedPeriod", () => {
  it.each([
    ["2024", "by", "2024"],
    ["2030-Q2", "by", "2030-Q2"],
    ["2020/2024", "by", "2024"],
    ["2020-04/2024-03", "by", "2023-04/2024-03"],
    ["2020-04/2024-06", "by", "2020-04/2024-06"],
    ["2020/2024", "in", "2020/2024"],
  ] as const)("of %s, %s: %s", (text, timing, expected) => {
    expect(judgedPeriod(period(text), timing).text).toBe(expected);
  });
});

describe("reachedIn", () => {
  const [customs, , russia] = foundingHistory().series as [SeriesHistory, SeriesHistory, SeriesHistory];

  it("finds 200bn by 2024 reached in 2023, on both bases", () => {
    const stated = foundingFigure("2018-09-ru-gov/0");
    expect(reached(stated, customs)).toBe("2023");
    expect(reached(stated, russia)).toBe("2023");
    expect(reached(stated, customs, "2024-01-11")).toBeNull();
    expect(reached(stated, customs, "2024-01-12")).toBe("2023");
  });

  it("finds 200bn by 2020 never reached", () => {
    expect(reached(foundingFigure("2016-05-31-lavrov/0"), customs)).toBeNull();
  });

  it("leaves out a figure without a deadline, and a period that had ended when it was stated", () => {
    expect(reached({ timing: "in", stated: point("200") }, years([2023, "210"]))).toBeNull();
    expect(
      reached({ period: period("2025"), statedOn: "2024-01-01", stated: point("200") }, years([2023, "210"], [2024, "190"])),
    ).toBeNull();
    // Its last day still counts as before.
    expect(reached({ period: period("2025"), statedOn: "2023-12-31", stated: point("200") }, years([2023, "210"]))).toBe("2023");
  });

  it.each([
    // The last value known decides on which side past the reading is reached.
    [
      "rising to a point, past it",
      point("200"),
      [
        [2020, "150"],
        [2022, "195"],
        [2023, "240"],
      ],
      "2023",
    ],
    [
      "rising to a point, within it",
      point("200"),
      [
        [2020, "150"],
        [2022, "200.3"],
      ],
      "2022",
    ],
    [
      "falling to a point, past it",
      point("200"),
      [
        [2020, "300"],
        [2022, "250"],
        [2023, "180"],
      ],
      "2023",
    ],
    [
      "falling to a point, still above it",
      point("200"),
      [
        [2020, "300"],
        [2022, "250"],
      ],
      null,
    ],
    [
      "from within: only within",
      point("200"),
      [
        [2020, "200"],
        [2022, "240"],
        [2023, "200"],
      ],
      "2023",
    ],
    ["from none known: from below", point("200"), [[2022, "240"]], "2022"],
    [
      "rising to a range, past it",
      range("200", "210"),
      [
        [2020, "150"],
        [2022, "240"],
      ],
      "2022",
    ],
    [
      "at least 200, from below",
      atLeast("200"),
      [
        [2020, "150"],
        [2022, "199.9"],
        [2023, "200"],
      ],
      "2023",
    ],
    // A threshold must be met, wherever one comes from.
    [
      "more than 200, from above, is not reached below it",
      moreThan("200"),
      [
        [2020, "300"],
        [2022, "150"],
      ],
      null,
    ],
    [
      "at most 200, from above",
      atMost("200"),
      [
        [2020, "300"],
        [2022, "250"],
        [2023, "150"],
      ],
      "2023",
    ],
    [
      "at most 200, from below, is met at once",
      atMost("200"),
      [
        [2020, "150"],
        [2022, "190"],
      ],
      "2022",
    ],
  ] as const)("%s", (_, stated, values, expected) => {
    expect(reached({ statedOn: "2022-02-01", period: period("2025"), stated }, years(...values))).toBe(expected);
  });

  it("uses the settled outturn", () => {
    const revised = buildSeriesHistory(series(), [
      observation("2020", "2021-01-15", { value: point("150") }),
      observation("2022", "2023-01-15", { value: point("199") }),
      observation("2022", "2023-06-01", { value: point("201") }),
      // Past the 400 days.
      observation("2022", "2024-06-01", { value: point("190") }),
    ]);
    const stated = { statedOn: "2022-02-01", period: period("2025"), stated: atLeast("200") };
    expect(reached(stated, revised, "2023-05-31")).toBeNull();
    expect(reached(stated, revised, "2023-06-01")).toBe("2022");
    expect(reached(stated, revised)).toBe("2022");
  });

  it("counts in periods of the deadline's own length", () => {
    const quarters = buildSeriesHistory(series(), [
      observation("2023-Q1", "2023-04-15", { value: point("48") }),
      observation("2023-Q2", "2023-07-15", { value: point("55") }),
      observation("2023", "2024-01-15", { value: point("210") }),
    ]);
    expect(reached({ statedOn: "2023-02-01", period: period("2024-Q4"), stated: point("50") }, quarters)).toBe("2023-Q2");
  });

  it("compares the same measure in every period", () => {
    const growths = buildSeriesHistory(series(), [
      observation("2021", "2022-01-15", { growth: rate("2") }),
      observation("2022", "2023-01-15", { growth: rate("4") }),
      observation("2023", "2024-01-15", { growth: rate("6") }),
    ]);
    const stated = { statedOn: "2022-02-01", period: period("2025"), measure: "growth", over: "yearEarlier", stated: rate("5") } as const;
    expect(reached(stated, growths)).toBe("2023");
  });
});

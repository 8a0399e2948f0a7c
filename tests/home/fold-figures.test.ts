import { describe, expect, it, test } from "vitest";
import type { JudgedIndicator } from "../../lib/domain/judging/judged-indicator";
import { foldFigures } from "../../lib/home/fold-figures";
import { GENERATED } from "../support/ledgers/generated-ledgers";
import { judgedOf, speaker } from "../support/ledgers/judged";
import { atLeast, figure, moreThan, observation, period, point } from "../support/ledgers/rows";
import { seededJudged } from "../support/ledgers/seeded-ledgers";

const ASKED = "2026-01-01";

/** Figures of 2023, each of its own statement, in order of the day stated. */
function ledger(...changes: readonly Partial<ReturnType<typeof figure>>[]): JudgedIndicator {
  const figures = changes.map((change, index) => {
    const statedOn = `20${10 + index}-03-01`;
    return figure({
      id: `f${index}`,
      statement: `s${index}`,
      statedOn,
      knownOn: statedOn,
      period: period("2023"),
      stated: point("200"),
      ...change,
    });
  });
  const spoken = figures.map((one) => ({ figure: one, speakers: [speaker("anna")] }));
  return judgedOf(spoken, [observation("2023", "2024-01-12", { value: point("240.1") })], ASKED);
}

describe("figures are folded", () => {
  it("into one row where all is alike, under the newest stated", () => {
    const [row, ...more] = foldFigures(ledger({}, {}, {}).figures);
    expect(more).toEqual([]);
    expect(row?.newest.figure.id).toBe("f2");
    expect(row?.all.map(({ figure: { id } }) => id)).toEqual(["f0", "f1", "f2"]);
  });

  it.each([
    ["period", { period: period("2024") }],
    ["deadline", { timing: "by" as const }],
    ["measure", { measure: "growth" as const, unit: null, over: "yearEarlier", stated: point("20", 0) }],
    ["digits, though the number is the same", { stated: point("200.0") }],
    ["magnitude", { stated: point("0.2", 12) }],
    ["hedge", { stated: point("200", 9, "about") }],
    ["shape", { stated: atLeast("200") }],
    ["nature", { nature: "target" as const }],
    ["unit", { unit: "CNY" }],
    ["basis named", { series: "usd" }],
  ])("never where they differ in %s", (_, change) => {
    expect(foldFigures(ledger({}, change).figures)).toHaveLength(2);
  });

  it("never where a bound counts in one and not in the other", () => {
    expect(foldFigures(ledger({ stated: atLeast("200") }, { stated: moreThan("200") }).figures)).toHaveLength(2);
  });
});

test("three targets of $200bn by 2024, stated from 2018 to 2022, are one row of the founding ledger", () => {
  const { figures } = seededJudged("turnover");
  const rows = foldFigures(figures).filter(({ newest: { figure: one } }) => one.timing === "by" && one.period?.text === "2024");
  const targets = rows.find(({ newest }) => newest.figure.nature === "target" && newest.figure.stated.shape === "point");
  expect(targets?.all.map(({ statement }) => statement.statedOn)).toEqual(["2018-09", "2021-06-04", "2022-12-30"]);
});

test.each(Object.entries(GENERATED))(
  "of a ledger with %s every figure is in exactly one row, with others of its value and outcome",
  (_, make) => {
    const { figures } = make();
    const rows = foldFigures(figures);
    expect(rows.flatMap(({ all }) => all.map(({ figure: { id } }) => id)).toSorted()).toEqual(
      figures.map(({ figure: { id } }) => id).toSorted(),
    );
    for (const { newest, all } of rows)
      for (const one of all) {
        expect(one.figure.stated).toEqual(newest.figure.stated);
        expect(one.headline).toEqual(newest.headline);
      }
  },
);

import { describe, expect, it } from "vitest";
import { judgedBy } from "../../../lib/domain/judging/judged-by";
import { judgedOf, speaker } from "../../support/ledgers/judged";
import { figure, observation, period, point, series } from "../../support/ledgers/rows";

/**
 * 220–230 was stated for 2023. First published as 215, 225 a year later, 240 two years after that: below, within, above. The other
 * publisher has 225 throughout.
 */
const REVISED = [
  observation("2023", "2024-01-12", { value: point("215") }),
  observation("2023", "2025-01-12", { value: point("225") }),
  observation("2023", "2027-01-12", { value: point("240") }),
  observation("2023", "2024-01-12", { value: point("225"), series: "other" }),
];
const LIST = [series(), series({ id: "series-other", slug: "other" })];

function judgedFigure(overrides: Parameters<typeof figure>[0] = {}) {
  const { figures } = judgedOf([{ figure: figure(overrides), speakers: [speaker("anna")] }], REVISED, "2028-01-01", { list: LIST });
  return figures[0]!;
}

describe("judgedBy", () => {
  it.each([
    ["first", "below", "-5", "depends"],
    ["settled", "within", "0", "within"],
    ["latest", "above", "10", "depends"],
  ] as const)("the %s outturn makes outcome, difference and headline", (vintage, outcome, difference, headline) => {
    const judged = judgedBy(judgedFigure(), vintage);
    const [evaluation] = judged.evaluations;
    expect(evaluation).toMatchObject({
      outcome,
      strictOutcome: outcome,
      settled: { difference: `${difference}${difference === "0" ? "" : "000000000"}` },
    });
    expect(judged.headline.outcome).toBe(headline);
  });

  it("keeps the three outturns apart from the one that judges", () => {
    const [evaluation] = judgedBy(judgedFigure(), "first").evaluations;
    expect([evaluation?.first?.outcome, evaluation?.latest?.outcome]).toEqual(["below", "above"]);
  });

  it("leaves what is not judged, and reported figures, as they are", () => {
    const pending = judgedFigure({ period: period("2029") });
    expect(judgedBy(pending, "first")).toEqual(pending);
    const vague = judgedFigure({ period: null });
    expect(judgedBy(vague, "latest")).toEqual(vague);
    const reported = judgedFigure({ nature: "reported" });
    expect(judgedBy(reported, "first")).toBe(reported);
  });

  it("says close only of an outturn whose closeness is known", () => {
    const near = judgedFigure({ stated: point("225") });
    expect(near.evaluations.map(({ close }) => close)).toEqual([false, false]);
    const edge = judgedFigure({ stated: point("224.5") });
    expect(judgedBy(edge, "first").evaluations[0]?.close).toBe(false);
    expect(judgedBy(edge, "first").evaluations[1]).toEqual({ ...edge.evaluations[1], settling: false, settlesOn: null });
  });
});

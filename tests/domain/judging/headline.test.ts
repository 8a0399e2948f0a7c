import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headline } from "../../../lib/domain/judging/headline";
import type { Outcome } from "../../../lib/domain/judging/outcome";
import { runs } from "../../support/runs";

const counting = (...outcomes: readonly Outcome[]) => outcomes.map((outcome) => ({ outcome, counts: outcome !== "notComparable" }));

describe("headline", () => {
  it.each([
    [["within"], "within"],
    [["within", "within", "pending"], "within"],
    [["above", "indeterminate"], "above"],
    [["above", "within"], "depends"],
    [["below", "within", "above"], "depends"],
    [["pending", "indeterminate"], "indeterminate"],
    [["pending", "pending"], "pending"],
    [["notComparable", "pending"], "pending"],
    [["notComparable"], "notComparable"],
    [[], "notComparable"],
  ] as [Outcome[], string][])("of %j is %s", (outcomes, expected) => {
    expect(headline(counting(...outcomes)).outcome).toBe(expected);
  });

  it("counts what counts", () => {
    const evaluations = [...counting("within", "within", "pending", "notComparable"), { outcome: "above" as const, counts: false }];
    expect(headline(evaluations)).toEqual({ outcome: "within", counts: { below: 0, within: 2, above: 0, indeterminate: 0, pending: 1 } });
  });

  it("does not depend on the order, and is never a vote", () => {
    const outcome = fc.constantFrom<Outcome>("pending", "below", "within", "above", "indeterminate", "notComparable");
    const evaluations = fc.array(fc.record({ outcome, counts: fc.boolean() }), { maxLength: 8 });
    fc.assert(
      fc.property(evaluations, (some) => {
        expect(headline(some.toReversed())).toEqual(headline(some));
        expect(headline([...some, ...some]).outcome).toBe(headline(some).outcome);
      }),
      { numRuns: runs(1000) },
    );
  });
});

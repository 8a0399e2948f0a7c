import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Retraction, retractedIds } from "../../../lib/domain/ledger/retraction";
import { runs } from "../../support/runs";

const retracted = (retractions: readonly Retraction[], ledger: number) => [...retractedIds(retractions, ledger)].sort();

describe("the ids retracted at a ledger entry", () => {
  it("are those of retractions up to it", () => {
    const retraction = { id: "r", target: "two", sequence: 4 };
    expect(retracted([], 5)).toEqual([]);
    expect(retracted([retraction], 3)).toEqual([]);
    expect(retracted([retraction], 4)).toEqual(["two"]);
  });

  it("no longer include the target of a retracted retraction, from that entry on", () => {
    const first = { id: "r1", target: "two", sequence: 3 };
    const second = { id: "r2", target: "r1", sequence: 4 };
    const third = { id: "r3", target: "r2", sequence: 5 };
    expect(retracted([first, second, third], 3)).toEqual(["two"]);
    expect(retracted([third, first, second], 4)).toEqual(["r1"]);
    expect(retracted([second, third, first], 5)).toEqual(["r2", "two"]);
  });

  it("include a row retracted twice until both retractions are retracted", () => {
    const retractions = [
      { id: "r1", target: "two", sequence: 3 },
      { id: "r2", target: "two", sequence: 4 },
      { id: "r3", target: "r2", sequence: 5 },
    ];
    expect(retracted(retractions, 5)).toEqual(["r2", "two"]);
  });

  it("are exactly those named, whatever the order", () => {
    const named = fc.uniqueArray(fc.constantFrom<string>("one", "three", "two"));
    fc.assert(
      fc.property(named, (ids) => {
        const retractions = ids.map((target, index) => ({ id: `r${index}`, target, sequence: 6 + index }));
        expect(retracted(retractions, 20)).toEqual(ids.toSorted());
        expect(retracted(retractions.toReversed(), 20)).toEqual(ids.toSorted());
      }),
      { numRuns: runs(100) },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LedgerRow, type Retraction, retractedIds, unretracted } from "../../../lib/domain/ledger/retraction";
import { runs } from "../../support/runs";

type Row = LedgerRow & { readonly release?: string };
const rows: readonly Row[] = [
  { id: "release", sequence: 1 },
  { id: "one", sequence: 1, release: "release" },
  { id: "two", sequence: 2 },
  { id: "three", sequence: 5 },
];
const under = ({ release }: Row) => (release === undefined ? [] : [release]);
const standing = (retractions: readonly Retraction[], ledger: number) => unretracted(rows, retractions, ledger, under).map(({ id }) => id);

describe("unretracted", () => {
  it("holds the entries up to its sequence", () => {
    expect(standing([], 0)).toEqual([]);
    expect(standing([], 2)).toEqual(["release", "one", "two"]);
    expect(standing([], 5)).toEqual(["release", "one", "two", "three"]);
  });

  it("takes a row out from the retraction's own entry on", () => {
    const retraction = { id: "r", target: "two", sequence: 4 };
    expect(standing([retraction], 3)).toEqual(["release", "one", "two"]);
    expect(standing([retraction], 4)).toEqual(["release", "one"]);
  });

  it("takes out everything under its row", () => {
    expect(standing([{ id: "r", target: "release", sequence: 3 }], 5)).toEqual(["two", "three"]);
  });

  it("brings back what a retracted retraction took out, from that entry on", () => {
    const first = { id: "r1", target: "two", sequence: 3 };
    const second = { id: "r2", target: "r1", sequence: 4 };
    const third = { id: "r3", target: "r2", sequence: 5 };
    expect(standing([first, second, third], 3)).toEqual(["release", "one"]);
    expect(standing([third, first, second], 4)).toEqual(["release", "one", "two"]);
    expect(standing([second, third, first], 5)).toEqual(["release", "one", "three"]);
  });

  it("takes out once what is retracted twice, and needs both undone", () => {
    const retractions = [
      { id: "r1", target: "two", sequence: 3 },
      { id: "r2", target: "two", sequence: 4 },
      { id: "r3", target: "r2", sequence: 5 },
    ];
    expect([...retractedIds(retractions, 5)].sort()).toEqual(["r2", "two"]);
  });

  it("leaves exactly the rows that are not named, whatever the order", () => {
    const named = fc.uniqueArray(fc.constantFrom<string>("one", "two", "three"));
    fc.assert(
      fc.property(named, (ids) => {
        const retractions = ids.map((target, index) => ({ id: `r${index}`, target, sequence: 6 + index }));
        const expected = rows.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
        expect(standing(retractions, 20)).toEqual(expected);
        expect(standing(retractions.toReversed(), 20)).toEqual(expected);
      }),
      { numRuns: runs(100) },
    );
  });
});

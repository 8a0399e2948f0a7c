import { describe, expect, it } from "vitest";
import type { Figure, StatementSpeaker } from "../../../lib/domain/ledger/statement";
import { horizonOf } from "../../../lib/domain/time/horizon";
import { countedFigures, EVERY_FIGURE, type TrackFilter } from "../../../lib/domain/track-record/counted-figures";
import { judgedOf, speaker } from "../../support/ledgers/judged";
import { atLeast, figure, period, point, range } from "../../support/ledgers/rows";

function counted(figures: readonly (Partial<Figure> & { readonly by?: readonly StatementSpeaker[] })[], filter: Partial<TrackFilter> = {}) {
  const spoken = figures.map(({ by = [speaker("anna")], ...overrides }) => ({
    figure: figure({ statement: `statement ${overrides.id}`, ...overrides }),
    speakers: by,
  }));
  const { figures: judged } = judgedOf(spoken, [], "2026-01-01");
  return countedFigures(judged, { ...EVERY_FIGURE, ...filter }).map(({ figure: { id } }) => id);
}

describe("which figures count", () => {
  it("the last that was stated before the period ended, its last day included", () => {
    const figures = [
      { id: "may", statedOn: "2023-05-01" },
      { id: "silvester", statedOn: "2023-12-31" },
      { id: "after", statedOn: "2024-01-01" },
    ];
    expect(counted(figures)).toEqual(["silvester"]);
    expect(counted(figures, { select: "first" })).toEqual(["may"]);
    expect(counted(figures, { select: "all" })).toEqual(["may", "silvester"]);
  });

  it("never reported ones, nor those about no period", () => {
    expect(
      counted(
        [
          { id: "reported", nature: "reported" },
          { id: "vague", period: null },
        ],
        { select: "all" },
      ),
    ).toEqual([]);
  });

  it("of one statement the narrowest reading, of equally narrow ones the last listed", () => {
    const one = { statement: "one", statedOn: "2023-12-14" };
    expect(
      counted([
        { ...one, id: "range", position: 0, stated: range("220", "230") },
        { ...one, id: "point", position: 1, stated: point("225") },
        { ...one, id: "floor", position: 2, stated: atLeast("200") },
      ]),
    ).toEqual(["point"]);
    expect(
      counted([
        { ...one, id: "a", position: 0, stated: atLeast("200") },
        { ...one, id: "b", position: 1, stated: atLeast("210") },
      ]),
    ).toEqual(["b"]);
  });

  it("of one day the later entry; asked for the first, the earlier", () => {
    const figures = [
      { id: "early", statedOn: "2023-05-01", place: 3 },
      { id: "late", statedOn: "2023-05-01", place: 4 },
    ];
    expect(counted(figures)).toEqual(["late"]);
    expect(counted(figures, { select: "first" })).toEqual(["early"]);
  });

  it("one for each speaker, period, measure, unit, base and nature", () => {
    expect(
      counted([
        { id: "level", statedOn: "2023-01-01" },
        { id: "target", statedOn: "2023-01-02", nature: "target" },
        { id: "yuan", statedOn: "2023-01-03", unit: "CNY" },
        { id: "growth", statedOn: "2023-01-04", measure: "growth", over: "yearEarlier", stated: point("5", 0), unit: null },
        { id: "doubling", statedOn: "2023-01-05", measure: "growth", over: "2015", stated: point("100", 0), unit: null },
        { id: "next year", statedOn: "2023-01-06", period: period("2024") },
        { id: "of boris", statedOn: "2023-01-07", by: [speaker("boris")] },
      ]),
    ).toHaveLength(7);
  });

  it("two bases are the same when they compare the same periods", () => {
    const growth = { measure: "growth", stated: point("5", 0), unit: null } as const;
    expect(
      counted([
        { ...growth, id: "year", statedOn: "2023-01-01", over: "yearEarlier" },
        { ...growth, id: "period before", statedOn: "2023-01-02", over: "previousPeriod" },
        { ...growth, id: "2022", statedOn: "2023-01-03", over: "2022" },
      ]),
    ).toEqual(["2022"]);
  });

  it("a figure of two speakers counts once, as long as it is the last of one of them", () => {
    const figures = [
      { id: "both", statedOn: "2023-01-01", by: [speaker("anna"), speaker("boris")] },
      { id: "anna", statedOn: "2023-02-01", by: [speaker("anna")] },
    ];
    expect(counted(figures)).toEqual(["both", "anna"]);
    expect(counted(figures, { speaker: "anna" })).toEqual(["anna"]);
    expect(counted(figures, { speaker: "boris" })).toEqual(["both"]);
  });

  it("an institution's are its own and those on its behalf", () => {
    const figures = [
      { id: "ministry", by: [speaker("ministry")] },
      { id: "minister", by: [speaker("minister", "ministry")] },
      { id: "guest", by: [speaker("guest")] },
    ];
    expect(counted(figures, { institution: "ministry" })).toEqual(["ministry", "minister"]);
    expect(counted(figures, { speaker: "ministry" })).toEqual(["ministry"]);
  });

  it("a deadline of several years is about its last", () => {
    const figures = [
      { id: "by", statedOn: "2022-01-01", timing: "by" as const, period: period("2022/2024") },
      { id: "in", statedOn: "2024-12-31", period: period("2024") },
    ];
    expect(counted(figures)).toEqual(["in"]);
  });
});

describe("horizonOf", () => {
  it.each([
    ["2023-12-31", "0-3"],
    ["2023-09-01", "0-3"],
    ["2023-08-31", "4-12"],
    ["2022-12-01", "4-12"],
    ["2022-11-30", "13-24"],
    ["2021-12-01", "13-24"],
    ["2021-11-30", "25+"],
    ["2024-01-01", null],
  ])("stated on %s about 2023: %s", (knownOn, expected) => {
    expect(horizonOf({ knownOn, period: period("2023"), timing: "in" })).toBe(expected);
  });
});

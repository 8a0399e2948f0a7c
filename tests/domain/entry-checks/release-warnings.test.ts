import { describe, expect, it } from "vitest";
import { type ReleaseWarning, releaseWarnings, type WarnedRow } from "../../../lib/domain/entry-checks/release-warnings";
import { buildHistory, type History } from "../../../lib/domain/vintages/history";
import { foundingHistory, foundingObservations } from "../../support/ledgers/founding";
import { indicator, observation, period, point, rate, series } from "../../support/ledgers/rows";

const GACC = "turnover-gacc-usd";
const YUAN = "turnover-gacc-cny";
const RUSSIA = "turnover-russia-usd";

/** The founding history as it stood before a day. */
function heldBefore(day: string): History {
  return foundingHistory(foundingObservations.filter(({ knownOn }) => knownOn < day));
}

function row(of: string, text: string, knownOn: string, overrides: Partial<WarnedRow> = {}): WarnedRow {
  return { at: 0, series: of, period: period(text), knownOn, value: null, growth: null, status: null, printedUnit: null, ...overrides };
}

function kinds(warnings: readonly ReleaseWarning[]): readonly string[] {
  return warnings.map(({ at, kind }) => `${at} ${kind}`);
}

describe("the founding releases, one by one", () => {
  it("warns on 12 January 2024 that +26.3% is not 240.11 over the stored 190.271", () => {
    const rows = [row(GACC, "2023", "2024-01-12", { value: point("240.11"), growth: rate("26.3") })];
    const warnings = releaseWarnings([heldBefore("2024-01-12")], rows);
    expect(warnings).toHaveLength(1);
    // 100 · (240.11 − 190.271) / 190.271; the ends move both levels by half their last digit.
    expect(warnings[0]).toMatchObject({
      kind: "growth",
      at: 0,
      stated: rate("26.3"),
      computed: "26.193692154873837842",
      level: "240110000000",
      base: { period: { text: "2022" }, value: "190271000000" },
    });
    const { allowed } = warnings[0] as ReleaseWarning & { readonly kind: "growth" };
    expect(Number(allowed.low)).toBeCloseTo((100 * (240.105 - 190.2715)) / 190.2715, 9);
    expect(Number(allowed.high)).toBeCloseTo((100 * (240.115 - 190.2705)) / 190.2705, 9);
  });

  it("does not warn about the yuan that day: 1.69 over 1.28 can be anything from 31.1 to 32.9%", () => {
    const rows = [row(YUAN, "2023", "2024-01-12", { value: point("1.69", 12), growth: rate("32.7") })];
    expect(releaseWarnings([heldBefore("2024-01-12")], rows)).toEqual([]);
  });

  it("warns on 13 January 2023 that 190.271 and +29.3%, both first values, do not agree", () => {
    const rows = [row(GACC, "2022", "2023-01-13", { value: point("190.271"), growth: rate("29.3") })];
    // 190.271 over the 146.887 of July 2022 is 29.535%.
    expect(releaseWarnings([heldBefore("2023-01-13")], rows)).toMatchObject([{ kind: "growth", base: { value: "146887000000" } }]);
    // Over a base of 147.15, revised in the same release, it would be 29.304%.
    const revised = row(GACC, "2021", "2023-01-13", { at: 1, value: point("147.15") });
    expect(kinds(releaseWarnings([heldBefore("2023-01-13")], [...rows, revised]))).toEqual(["1 revises"]);
  });

  it("names the 227.8 that 227 repeats, and that almost 25% is not 227.8 over 185", () => {
    const rows = [row(RUSSIA, "2023", "2024-05-16", { value: point("227"), growth: rate("25", "nearly") })];
    const [repeats, growth] = releaseWarnings([heldBefore("2024-05-16")], rows);
    expect(repeats).toMatchObject({ kind: "repeats", measure: "value", held: point("227.8"), heldBy: { id: "2023-total-ru-15-may" } });
    expect(growth).toMatchObject({ kind: "growth", level: "227800000000", base: { value: "185000000000" } });
    expect(growth).toMatchObject({ computed: "23.135135135135135135" });
  });

  it("names the 146.87 and the +35.9% of January 2022 that July revises", () => {
    const rows = [row(GACC, "2021", "2022-07-13", { value: point("146.887"), growth: rate("35.8") })];
    const warnings = releaseWarnings([heldBefore("2022-07-13")], rows).filter(({ kind }) => kind !== "growth");
    expect(warnings).toMatchObject([
      { kind: "revises", measure: "value", stated: point("146.887"), held: point("146.87"), heldBy: { releasedOn: "2022-01-27" } },
      { kind: "revises", measure: "growth", stated: rate("35.8"), held: rate("35.9"), heldBy: { releasedOn: "2022-01-27" } },
    ]);
  });

  it("names two numbers of one day", () => {
    const rows = [row(GACC, "2023", "2024-01-12", { value: point("241.0"), growth: rate("26.3") })];
    expect(kinds(releaseWarnings([foundingHistory()], rows))).toEqual(["0 conflicts", "0 repeats", "0 growth"]);
  });
});

describe("a period already published", () => {
  it("is reported for a growth when the level is stored, and for a number with more digits", () => {
    const held = heldBefore("2022-07-13");
    const finer = releaseWarnings([held], [row(GACC, "2021", "2022-07-13", { value: point("146.873") })]);
    expect(finer).toMatchObject([{ kind: "published", isLater: false, heldBy: { id: "2021-total-jan-2022" } }]);
    const growth = releaseWarnings([heldBefore("2021-06-06")], [row(RUSSIA, "2020", "2021-06-06", { growth: rate("-3") })]);
    expect(growth).toMatchObject([{ kind: "published", heldBy: { id: "2020-total-ru" } }]);
  });

  it("is reported for a release older than the stored one", () => {
    const [warning] = releaseWarnings([foundingHistory()], [row(RUSSIA, "2023", "2024-02-01", { value: point("227") })]);
    expect(warning).toMatchObject({ kind: "published", isLater: true, heldBy: { id: "2023-total-ru-15-may" } });
  });

  it("is not reported for an unpublished period", () => {
    expect(releaseWarnings([foundingHistory()], [row(RUSSIA, "2024", "2025-02-01", { value: point("245") })])).toEqual([]);
  });
});

describe("a value ten times its neighbours", () => {
  it.each([
    ["2401.1", 9, "13"],
    ["240.11", 6, "0.0013"],
    ["24.011", 9, "0.13"],
  ])("is said of %s at ten to the %i: %s times the year before", (digits, multiplier, times) => {
    const rows = [row(GACC, "2023", "2024-01-12", { value: point(digits, multiplier) })];
    const [warning] = releaseWarnings([heldBefore("2024-01-12")], rows).filter(({ kind }) => kind === "tenfold");
    expect(warning).toMatchObject({ neighbour: { period: { text: "2022" }, stated: point("190.271") }, times });
  });

  const held = buildHistory(indicator(), [series()], [observation("2020", "2021-01-14", { value: point("100") })]);
  const year = (at: number, text: string, digits: string) => row("usd", text, "2024-01-12", { at, value: point(digits) });

  it.each([
    ["499", 0],
    ["500", 1],
    ["20.1", 0],
    ["20", 1],
  ])("begins at five times and a fifth: %s after 100", (digits, count) => {
    expect(releaseWarnings([held], [year(0, "2021", digits)])).toHaveLength(count);
  });

  it("is reported once when a whole table has another magnitude, and for one slip within a table", () => {
    const scaled = [year(0, "2021", "100000"), year(1, "2022", "110000"), year(2, "2023", "120000")];
    expect(kinds(releaseWarnings([held], scaled))).toEqual(["0 tenfold"]);
    const slipped = [year(0, "2021", "105"), year(1, "2022", "1100"), year(2, "2023", "120"), year(3, "2024", "125")];
    expect(kinds(releaseWarnings([held], slipped))).toEqual(["1 tenfold"]);
  });

  it("is not reported beside periods of another length, zero, or negative values", () => {
    expect(releaseWarnings([held], [row("usd", "2021-01", "2024-01-12", { value: point("9") })])).toEqual([]);
    expect(releaseWarnings([held], [year(0, "2021", "0"), year(1, "2022", "-5")])).toEqual([]);
  });
});

describe("a unit unlike the series'", () => {
  it("is reported for a value, not for a growth", () => {
    const yuan = { printedUnit: "CNY" };
    const [warning] = releaseWarnings([heldBefore("2024-01-12")], [row(GACC, "2023", "2024-01-12", { ...yuan, value: point("240.11") })]);
    expect(warning).toEqual({ kind: "unit", at: 0, printed: "CNY", unit: "USD" });
    expect(releaseWarnings([heldBefore("2024-01-12")], [row(YUAN, "2023", "2024-01-12", { ...yuan, value: point("1.69", 12) })])).toEqual(
      [],
    );
    expect(releaseWarnings([heldBefore("2024-01-12")], [row(GACC, "2023", "2024-01-12", { ...yuan, growth: rate("26.2") })])).toEqual([]);
  });
});

describe("the whole ledger", () => {
  it("is in force, or repeats itself: no founding row conflicts with the day's others, none is ten times its neighbours", () => {
    const rows = foundingObservations.map((held, at) => ({ ...held, at, printedUnit: null }));
    const warnings = rows.flatMap((of) => releaseWarnings([heldBefore(of.knownOn)], [of]));
    expect(warnings.filter(({ kind }) => kind === "conflicts" || kind === "tenfold" || kind === "unit")).toEqual([]);
    expect(warnings.filter(({ kind }) => kind === "growth").length).toBeGreaterThan(0);
  });

  it("orders warnings by row over several indicators, and throws on a series that none has", () => {
    const other = buildHistory(indicator({ slug: "exports" }), [series({ indicator: "exports" })], []);
    const rows = [
      row("usd", "2023", "2024-01-12", { at: 0, value: point("100") }),
      row(GACC, "2023", "2024-01-12", { at: 1, value: point("2401") }),
      row("usd", "2022", "2024-01-12", { at: 2, value: point("10") }),
    ];
    expect(kinds(releaseWarnings([heldBefore("2024-01-12"), other], rows))).toEqual(["0 tenfold", "1 tenfold", "2 tenfold"]);
    expect(() => releaseWarnings([other], rows)).toThrow(`no such series: ${GACC}`);
  });
});

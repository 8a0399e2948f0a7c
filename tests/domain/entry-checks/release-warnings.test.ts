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
  return {
    at: 0,
    series: of,
    period: period(text),
    knownOn,
    value: null,
    growth: null,
    status: null,
    statement: null,
    printedUnit: null,
    words: null,
    ...overrides,
  };
}

function kinds(warnings: readonly ReleaseWarning[]): readonly string[] {
  return warnings.map(({ at, kind }) => `${at} ${kind}`);
}

describe("a projection held for the period", () => {
  const projected = observation("2023", "2023-10-05", { value: point("103.3") });
  const warned = (growth: Partial<WarnedRow>, held = [projected]) =>
    kinds(releaseWarnings([buildHistory(indicator(), [series()], held)], [row("usd", "2023", "2024-04-16", growth)]));

  it("does not make the period published, and its digits no repeat", () => {
    expect(warned({ value: point("103.3") })).toEqual([]);
    expect(warned({ value: point("102") })).toEqual([]);
    expect(warned({ value: point("102") }, [{ ...projected, knownOn: "2024-01-05" }])).toEqual(["0 revises"]);
  });
});

it("compares growth with a base that counts as often as it fits", () => {
  const base = [observation("2017", "2018-01-13", { value: point("150") })];
  const history = buildHistory(indicator(), [series({ over: "2017" })], base);
  const warned = (growth: string) =>
    releaseWarnings([history], [row("usd", "2020/2021", "2022-01-13", { value: point("400"), growth: rate(growth) })]);
  // 100 · (400 − 300)/300
  expect(warned("33.3")).toEqual([]);
  expect(warned("166.7")).toMatchObject([{ kind: "growth", computed: "33.333333333333333333", base: { value: "150000000000" } }]);
  const longer = buildHistory(
    indicator(),
    [series({ over: "2015/2017" })],
    [observation("2015/2017", "2018-01-13", { value: point("150") })],
  );
  expect(releaseWarnings([longer], [row("usd", "2020/2021", "2022-01-13", { value: point("400"), growth: rate("166.7") })])).toEqual([]);
});

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
  const year = (at: number, text: string, digits: string) => row("usd", text, "2025-01-12", { at, value: point(digits) });

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

  it("is not reported beside periods of another length, or for negative values", () => {
    expect(releaseWarnings([held], [row("usd", "2021-01", "2024-01-12", { value: point("9") })])).toEqual([]);
    expect(releaseWarnings([held], [year(0, "2021", "-5")])).toEqual([]);
  });
});

describe("a period that was not over on the day of its release", () => {
  const held = buildHistory(indicator(), [series({ unit: "percent" })], [observation("2022", "2023-04-05", { value: rate("2.7") })]);

  it.each([
    ["a projection in the table of October 2023", "2024", "2023-10-05", {}, ["0 early"]],
    ["a value of the day before the last week", "2023-12", "2023-12-23", {}, ["0 early"]],
    ["a value of the last week", "2023-12", "2023-12-24", {}, []],
    ["an official's word of the last week", "2023-12", "2023-12-30", { statement: "a statement" }, ["0 early"]],
    ["an official's word of the last day", "2023-12", "2023-12-31", { statement: "a statement" }, []],
    ["a value after the end", "2023", "2024-01-12", {}, []],
    ["a forecast that says so", "2024", "2023-10-05", { status: "F" as const }, []],
  ])("%s", (_, text, day, overrides, expected) => {
    expect(kinds(releaseWarnings([held], [row("usd", text, day, { value: rate("3.3"), ...overrides })]))).toEqual(expected);
  });

  it("gives the value and the day, and a growth where there is no value", () => {
    expect(releaseWarnings([held], [row("usd", "2024", "2023-10-05", { growth: rate("3.3") })])).toEqual([
      { kind: "early", at: 0, measure: "growth", stated: rate("3.3"), day: "2023-10-05" },
    ]);
  });
});

describe("a value of zero", () => {
  const months = [
    ["2026-03", "9800"],
    ["2026-04", "9100"],
    ["2026-05", "8900"],
    ["2026-06", "0"],
    ["2026-07", "0"],
  ] as const;
  const table = months.map(([text, digits], at) => row("usd", text, "2026-08-17", { at, value: point(digits) }));
  const empty = buildHistory(indicator(), [series()], []);
  const zeros = (held: History, rows: readonly WarnedRow[]) =>
    releaseWarnings([held], rows).flatMap((warning) => (warning.kind === "zero" ? [[warning.at, warning.neighbour.period.text]] : []));

  it("is named beside values of the same release, each of several in a row", () => {
    expect(zeros(empty, table)).toEqual([
      [3, "2026-05"],
      [4, "2026-05"],
    ]);
  });

  it("is named beside recorded values", () => {
    const held = buildHistory(indicator(), [series()], [observation("2025", "2026-01-14", { value: point("100") })]);
    expect(zeros(held, [row("usd", "2026", "2027-01-14", { value: point("0") })])).toEqual([[0, "2025"]]);
  });

  it("is not doubted without neighbours, beside a recorded zero, or as a forecast", () => {
    expect(zeros(empty, table.slice(3))).toEqual([]);
    const held = buildHistory(indicator(), [series()], [observation("2025", "2026-01-14", { value: point("0") })]);
    expect(zeros(held, [row("usd", "2026", "2027-01-14", { value: point("0") })])).toEqual([]);
    expect(zeros(empty, [...table.slice(0, 3), row("usd", "2026-06", "2026-08-17", { at: 3, value: point("0"), status: "F" })])).toEqual(
      [],
    );
  });

  it("is doubted of a rate only when it has no decimals and its neighbours have", () => {
    const rates = buildHistory(indicator(), [series({ unit: "percent" })], [observation("2025", "2026-01-14", { value: rate("2.1") })]);
    expect(zeros(rates, [row("usd", "2026", "2027-01-14", { value: rate("0.0") })])).toEqual([]);
    expect(zeros(rates, [row("usd", "2026", "2027-01-14", { value: rate("0") })])).toEqual([[0, "2025"]]);
    const whole = buildHistory(indicator(), [series({ unit: "percent" })], [observation("2025", "2026-01-14", { value: rate("2") })]);
    expect(zeros(whole, [row("usd", "2026", "2027-01-14", { value: rate("0") })])).toEqual([]);
  });
});

describe("a share where an amount belongs", () => {
  const empty = buildHistory(indicator(), [series()], []);
  const shares = (held: History, rows: readonly WarnedRow[]) =>
    releaseWarnings([held], rows).flatMap((warning) => (warning.kind === "share" ? [[warning.at, warning.reason]] : []));
  const rows = ["29.5", "30.1", "28"].map((digits, at) => row("usd", `${2012 + at}`, "2016-01-12", { at, value: point(digits, 0) }));

  it.each(["29.5% of GDP", "a share of 29.5", "29.5 per cent of exports", "29,5 % к ВВП", "占比29.5"])(
    "is seen in the words %j",
    (words) => {
      expect(shares(empty, [row("usd", "2012", "2016-01-12", { value: point("29.5"), words })])).toEqual([[0, "words"]]);
    },
  );

  it.each(["$29.5 billion, up 5%", "an increase of 5 percent to 29.5", "shareholders earned 29.5"])("is not seen in %j", (words) => {
    expect(shares(empty, [row("usd", "2012", "2016-01-12", { value: point("29.5"), words })])).toEqual([]);
  });

  it("is seen once in a release whose values all lie between 0 and 100 whole units", () => {
    expect(shares(empty, rows)).toEqual([[0, "values"]]);
  });

  it("is not seen of billions, of two values, beside recorded values, or in percent", () => {
    const billions = rows.map((one, at) => ({ ...one, value: point(["29.5", "30.1", "28"][at]!) }));
    expect(shares(empty, billions)).toEqual([]);
    expect(shares(empty, rows.slice(0, 2))).toEqual([]);
    const held = buildHistory(indicator(), [series()], [observation("2011", "2012-01-14", { value: point("29", 0) })]);
    expect(shares(held, rows)).toEqual([]);
    const percent = buildHistory(indicator(), [series({ unit: "percent" })], []);
    expect(shares(percent, [{ ...rows[0]!, words: "29.5% of GDP" }])).toEqual([]);
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
    const rows = foundingObservations.map((held, at) => ({ ...held, at, printedUnit: null, words: null }));
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

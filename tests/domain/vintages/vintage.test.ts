import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Observation } from "../../../lib/domain/ledger/observation";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { parseAsOf, vintage } from "../../../lib/domain/vintages/vintage";
import { foundingHistory } from "../../support/ledgers/founding";
import { indicator, moreThan, observation, point, rate, series } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

function history(observations: readonly Observation[]) {
  return buildHistory(indicator(), [series(), series({ slug: "percent", unit: "percent" })], observations);
}

/** What is in force for 2023 on a day, by observation. */
function held(observations: readonly Observation[], asOf: string) {
  const row = vintage(history(observations), asOf).find(({ period }) => period.text === "2023");
  return { value: row?.value?.observation.id, growth: row?.growth?.observation.id, status: row?.value?.status };
}

const january = observation("2023", "2024-01-12", { value: point("240.11"), growth: rate("26.3") });
const revised = observation("2023", "2025-01-13", { value: point("240.3") });

describe("vintage", () => {
  it("holds the last release on or before the day", () => {
    expect(held([revised, january], "2024-01-11").value).toBeUndefined();
    expect(held([revised, january], "2024-01-12").value).toBe(january.id);
    expect(held([revised, january], "2025-01-12").value).toBe(january.id);
    expect(held([revised, january], "2025-01-13").value).toBe(revised.id);
  });

  it("keeps value and growth apart: a release of one leaves the other in force", () => {
    expect(held([january, revised], "2026-01-01")).toMatchObject({ value: revised.id, growth: january.id });
  });

  it("takes the later place of one day", () => {
    const second = observation("2023", "2024-01-12", { value: point("241"), place: 2 });
    expect(held([second, january], "2024-01-12").value).toBe(second.id);
    expect(held([january, { ...second, place: 0 }], "2024-01-12").value).toBe(january.id);
  });

  it("counts a day known to the month by the day on which it was known", () => {
    const december = observation("2023", "2024-12", { value: point("240.3"), knownOn: "2024-12-31" });
    expect(held([january, december], "2024-12-30").value).toBe(january.id);
    expect(held([january, december], "2024-12-31").value).toBe(december.id);
  });

  it("lists repeats with the print that they repeat", () => {
    const may = observation("2023", "2024-05-15", { value: point("227.8") });
    const next = observation("2023", "2024-05-16", { value: point("227"), growth: rate("25", "nearly") });
    const [row] = vintage(history([may, next]), "2024-06-01");
    expect(row?.value?.observation).toBe(may);
    expect(row?.value?.repeats).toEqual([next]);
    expect(row?.growth?.observation).toBe(next);
  });

  it("never replaces a number by a hedged, bounded or ranged one", () => {
    const bound = observation("2023", "2024-06-01", { value: moreThan("250") });
    const about = observation("2023", "2024-06-02", { value: point("250", 9, "about") });
    expect(held([january, bound, about], "2024-07-01").value).toBe(january.id);
    expect(held([bound, about], "2024-07-01").value).toBe(about.id);
  });

  it.each(["F", "M", "O", "L"] as const)("never has status %s in force", (status) => {
    const forecast = observation("2023", "2024-06-01", { value: point("250"), status });
    expect(held([january, forecast], "2024-07-01")).toMatchObject({ value: january.id, status: null });
    expect(held([forecast], "2024-07-01").value).toBeUndefined();
  });

  it("shows the status of the last print that states one", () => {
    const provisional = { ...january, status: "P" as const };
    const repeat = observation("2023", "2024-03-01", { value: point("240.1") });
    const final = observation("2023", "2024-09-01", { value: point("240.1"), status: "A" });
    expect(held([provisional, repeat], "2024-08-01").status).toBe("P");
    expect(held([provisional, repeat, final], "2024-10-01").status).toBe("A");
  });

  it("reads hedged values in percent as rates", () => {
    // About 30 percent holds 29–31; about 30 billion would hold 29.25–30.75.
    const exactly = observation("2023", "2024-01-01", { series: "percent", value: rate("30.9") });
    const about = observation("2023", "2024-02-01", { series: "percent", value: rate("30", "about") });
    const [row] = vintage(history([exactly, about]), "2024-03-01");
    expect(row?.value?.repeats).toEqual([about]);
  });

  it("orders periods by their days", () => {
    const rows = ["2024", "2023-12", "2023", "2023-01/2023-11", "2023-01"].map((text) =>
      observation(text, "2025-02-01", { value: point("1") }),
    );
    const periods = vintage(history(rows), "2025-03-01").map(({ period }) => period.text);
    expect(periods).toEqual(["2023-01", "2023-01/2023-11", "2023", "2023-12", "2024"]);
  });

  it("follows the founding case", () => {
    const found = (series: string, text: string, asOf: string) => {
      const row = vintage(foundingHistory(), asOf).find((one) => one.series === series && one.period.text === text);
      return [row?.value?.observation.id, row?.growth?.observation.id, row?.value?.repeats.map(({ id }) => id)];
    };
    expect(found("turnover-gacc-usd", "2021", "2022-07-12")).toEqual(["2021-total-jan-2022", "2021-total-jan-2022", []]);
    expect(found("turnover-gacc-usd", "2021", "2022-07-13")).toEqual(["2021-total-jul-2022", "2021-total-jul-2022", []]);
    // 84 in January 2018, finer in April 2020.
    expect(found("turnover-gacc-usd", "2017", "2020-04-13")[0]).toBe("2017-total");
    expect(found("turnover-gacc-usd", "2017", "2020-04-14")[0]).toBe("2017-total-apr-2020");
    expect(found("turnover-russia-usd", "2023", "2024-05-16")).toEqual([
      "2023-total-ru-15-may",
      "2023-total-ru-16-may",
      ["2023-total-ru-16-may"],
    ]);
    expect(found("turnover-russia-usd", "2022", "2023-03-21")).toEqual(["2022-total-ru", "2022-total-ru-21-mar", ["2022-total-ru-21-mar"]]);
  });
});

describe("vintage, for any releases", () => {
  const digits = fc.constantFrom("227", "227.8", "228", "227.81", "240.1");
  const stated = fc.oneof(
    digits.map((text) => point(text)),
    digits.map((text) => moreThan(text)),
    digits.map((text) => point(text, 9, "about")),
  );
  const release = fc.record({
    day: fc.integer({ min: 10, max: 28 }),
    place: fc.nat(50),
    value: stated,
    text: fc.constantFrom("2023", "2022"),
  });
  const releases = fc.array(release, { maxLength: 12 }).map((rows) =>
    // A place of its own each: a release prints a period once.
    rows.map(({ day, place, value, text }, i) =>
      observation(text, `2024-01-${day}`, { value, place: place + i / 100, id: `o${i}`, sequence: i }),
    ),
  );
  const asOf = fc.integer({ min: 10, max: 28 }).map((day) => `2024-01-${day}`);
  const standing = (rows: readonly Observation[], day: string) =>
    vintage(history(rows), day).map(({ period, value }) => [period.text, value?.stated, value?.observation.knownOn]);

  it("changes nothing when a release is recorded twice", () => {
    fc.assert(
      fc.property(releases, fc.nat(11), asOf, (rows, which, day) => {
        const again = rows[which];
        fc.pre(again !== undefined);
        const twice = [...rows, { ...again, id: "again", place: again.place + 0.001, sequence: 99 }];
        expect(standing(twice, day)).toEqual(standing(rows, day));
      }),
      { numRuns: runs(2000) },
    );
  });

  it("holds no release later than its day, and is not changed by one", () => {
    fc.assert(
      fc.property(releases, release, asOf, (rows, { value, text }, day) => {
        expect(vintage(history(rows), day).every((row) => row.value!.observation.knownOn <= day)).toBe(true);
        const later = observation(text, "2024-02-01", { value, id: "later" });
        expect(standing([...rows, later], day)).toEqual(standing(rows, day));
      }),
      { numRuns: runs(2000) },
    );
  });

  it("does not depend on the order in which rows are given", () => {
    fc.assert(
      fc.property(releases, asOf, (rows, day) => {
        expect(standing(rows.toReversed(), day)).toEqual(standing(rows, day));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("parseAsOf", () => {
  it.each([
    [undefined, "2026-03-10"],
    ["2023-12-14", "2023-12-14"],
    ["2026-03-10", "2026-03-10"],
    ["2023-12", "2023-12-31"],
    ["2023", "2023-12-31"],
    // A partial day is its last, though that is still to come.
    ["2026", "2026-12-31"],
  ])("%s is %s", (text, expected) => {
    expect(parseAsOf(text, "2026-03-10")).toEqual({ ok: true, value: expected });
  });

  it.each(["2026-03-11", "tomorrow", "", "2023-02-29"])("refuses %j", (text) => {
    expect(parseAsOf(text, "2026-03-10")).toMatchObject({ ok: false, issues: [{ path: ["asOf"] }] });
  });
});

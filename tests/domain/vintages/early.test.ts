import { describe, expect, it } from "vitest";
import type { Observation } from "../../../lib/domain/ledger/observation";
import { knownOn } from "../../../lib/domain/time/day";
import { isEarly, isEarlyOrForecast } from "../../../lib/domain/vintages/early";
import { earlyRows } from "../../../lib/domain/vintages/early-rows";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { vintage } from "../../../lib/domain/vintages/vintage";
import { indicator, observation, period, point, rate, series } from "../../support/ledgers/rows";

describe("isEarly", () => {
  it.each([
    ["2024", "2023-10-05", null, true],
    ["2024", "2024-12-23", null, true],
    // Seven days before 31 December, and nearer.
    ["2024", "2024-12-24", null, false],
    ["2024", "2024-12-31", null, false],
    ["2024", "2025-04-16", null, false],
    ["2026-03", "2026-03-23", null, true],
    // Vietnam's trade of a month, on its 29th.
    ["2026-03", "2026-03-29", null, false],
    ["2025-04/2026-03", "2026-03-23", null, true],
    ["2025-04/2026-03", "2026-03-24", null, false],
    // An official's word has no such week.
    ["2024", "2024-12-24", "statement", true],
    ["2024", "2024-12-30", "statement", true],
    ["2024", "2024-12-31", "statement", false],
    ["2024", "2025-01-01", "statement", false],
  ])("a value for %s, known on %s, by the statement %s: %s", (of, day, statement, expected) => {
    expect(isEarly({ period: period(of), knownOn: day, statement })).toBe(expected);
  });

  it.each([
    ["2024-12", "2025-03-01", false],
    ["2024-11", "2025-03-01", true],
    ["2024", "2025-03-01", false],
    ["2023", "2025-03-01", true],
    // Entered before its month or year was over: by the day of entry.
    ["2024-12", "2024-12-12", true],
    ["2024", "2024-06-01", true],
  ])("counts a day known only as %s and entered on %s by its last day, or by the day of entry: %s", (releasedOn, enteredOn, expected) => {
    expect(isEarly({ period: period("2024"), knownOn: knownOn(releasedOn, enteredOn), statement: null })).toBe(expected);
  });

  it("does not go by the status, which makes a forecast of any day", () => {
    const early = observation("2024", "2023-10-05", { growth: rate("3.3"), status: "A" });
    const forecast = observation("2024", "2025-01-05", { growth: rate("3.3"), status: "F" });
    const missing = observation("2024", "2025-01-05", { growth: rate("3.3"), status: "M" });
    expect([early, forecast, missing].map(isEarly)).toEqual([true, false, false]);
    expect([early, forecast, missing].map(isEarlyOrForecast)).toEqual([true, true, false]);
  });
});

describe("a history with early values", () => {
  const projected = observation("2024", "2023-10-05", { value: point("103.3"), growth: rate("3.3") });
  const released = observation("2024", "2025-04-16", { value: point("103.3"), growth: rate("2.9") });
  const again = observation("2024", "2025-10-07", { value: point("103"), growth: rate("2.9") });
  const held = (...observations: readonly Observation[]) => buildHistory(indicator(), [series()], observations).series[0]!;

  it("keeps them, and never compares a later print with them: the same digits are no repeat", () => {
    const track = held(again, projected, released).tracks.get("2024")!;
    expect(track.value.map(({ kind }) => kind)).toEqual(["early", "first", "repeated"]);
    expect(track.growth.map(({ kind }) => kind)).toEqual(["early", "first", "repeated"]);
  });

  it("calls an early forecast early", () => {
    expect(held({ ...projected, status: "F" }).tracks.get("2024")?.growth[0]?.kind).toBe("early");
  });

  it("never has them in force, nor takes their status", () => {
    const history = (...rows: readonly Observation[]) => buildHistory(indicator(), [series()], rows);
    expect(vintage(history(projected), "2025-04-15")).toEqual([]);
    const [row] = vintage(history({ ...projected, status: "P" }, released), "2026-01-01");
    expect(row?.growth).toEqual({ observation: released, stated: rate("2.9"), status: null, repeats: [] });
  });
});

describe("earlyRows", () => {
  const first = observation("2024", "2023-04-05", { growth: rate("3.2") });
  const later = observation("2024", "2023-10-05", { growth: rate("3.3"), status: "F" });
  const other = observation("2025", "2023-10-05", { value: point("104") });
  const released = observation("2024", "2025-04-16", { growth: rate("2.9") });
  const rows =
    (...observations: readonly Observation[]) =>
    (asOf: string) =>
      earlyRows(buildHistory(indicator(), [series()], observations), asOf).map(({ period: { text }, value, growth }) => [
        text,
        value?.observation.id ?? null,
        growth?.observation.id ?? null,
      ]);

  it("gives the last early value of each period as of a day, until one is in force", () => {
    const at = rows(other, released, first, later);
    expect(at("2023-04-04")).toEqual([]);
    expect(at("2023-04-05")).toEqual([["2024", null, first.id]]);
    expect(at("2023-10-05")).toEqual([
      ["2024", null, later.id],
      ["2025", other.id, null],
    ]);
    expect(at("2025-04-16")).toEqual([["2025", other.id, null]]);
  });

  it("leaves out forecasts that came after the period", () => {
    expect(rows(observation("2024", "2025-01-10", { value: point("104"), status: "F" }))("2026-01-01")).toEqual([]);
  });
});

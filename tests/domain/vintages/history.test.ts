import { describe, expect, it } from "vitest";
import type { Release } from "../../../lib/domain/ledger/release";
import { groupBy } from "../../../lib/domain/values/group-by";
import { buildHistory, type History, historyOf } from "../../../lib/domain/vintages/history";
import { indicator, observation, point, series } from "../../support/ledgers/rows";

const early = observation("2023", "2024-01-12", { value: point("240.11") });
const forecast = observation("2023", "2024-02-01", { value: point("300"), status: "F" });
const late = observation("2023", "2024-03-01", { value: point("240.2") });

describe("buildHistory", () => {
  it("orders each series' observations by day known, then place, and says what each print was", () => {
    const second = observation("2023", "2024-01-12", { value: point("240.1"), place: 2 });
    const [held] = buildHistory(indicator(), [series()], [late, second, forecast, early]).series;
    expect(held?.observations).toEqual([early, second, forecast, late]);
    expect(held?.tracks.get("2023")?.value.map(({ kind }) => kind)).toEqual(["first", "repeated", "kept", "revised"]);
  });

  it("leaves out series of other indicators, and observations of other series", () => {
    const exportsUsd = series({ slug: "exports-usd", indicator: "exports" });
    const strange = observation("2023", "2024-01-12", { series: "exports-usd", value: point("110.97") });
    const history = buildHistory(indicator(), [exportsUsd, series()], [strange, early]);
    expect(history.series.map((held) => [held.series.slug, held.observations])).toEqual([["usd", [early]]]);
  });

  it("holds a series without observations", () => {
    expect(buildHistory(indicator(), [series()], []).series[0]).toMatchObject({ rate: false, observations: [] });
    expect(buildHistory(indicator(), [series({ unit: "percent" })], []).series[0]).toMatchObject({ rate: true });
  });
});

it("reads a history from the facts of an indicator", () => {
  const release: Release = {
    id: "release",
    releasedOn: "2024-01-12",
    releasedOnBasis: "release",
    knownOn: "2024-01-12",
    place: 1,
    citations: [],
    observations: [early],
    sequence: 3,
  };
  const read = historyOf({ indicator: indicator(), series: [series()], statements: [], releases: [release] });
  expect(said(read)).toEqual(said(buildHistory(indicator(), [series()], [early])));
  expect(said(read).series[0]!.tracks).toMatchObject([{ period: early.period, value: [{ observation: early, kind: "first" }] }]);
});

/** What is worked out when it is asked for, asked for. */
function said({ indicator: about, series: all }: History) {
  return {
    indicator: about,
    series: all.map(({ series: one, rate, observations, tracks }) => ({
      series: one,
      rate,
      observations,
      tracks: [...tracks.values()].map(({ period: of, value, growth }) => ({ period: of, value, growth })),
    })),
  };
}

it("groups rows in the order given", () => {
  expect([...groupBy(["b1", "a1", "b2"], (text) => text.slice(0, 1))]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});

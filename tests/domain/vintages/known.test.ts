import { expect, it } from "vitest";
import { buildSeriesHistory } from "../../../lib/domain/vintages/history";
import { knownTo } from "../../../lib/domain/vintages/known";
import { inForceOn } from "../../../lib/domain/vintages/vintage";
import { figure, observation, point, series } from "../../support/ledgers/rows";

const december = observation("2023-01/2023-11", "2023-12-07", { id: "customs", value: point("218.176") });
const sameDay = observation("2023-01/2023-11", "2023-12-14", { id: "same day", value: point("219") });
const carried = observation("2023-01/2023-11", "2023-12-14", { id: "carried", value: point("220"), statement: "statement", place: 2 });

function known(statedOn: string, asOf: string, ...observations: readonly (typeof december)[]): string | undefined {
  const { held, day } = knownTo(figure({ statedOn }), buildSeriesHistory(series(), observations), asOf);
  return inForceOn(held.tracks.get("2023-01/2023-11")?.value ?? [], day)?.observation.id;
}

it("holds what was released before the day stated", () => {
  expect(known("2023-12-14", "2026-01-01", december, sameDay)).toBe("customs");
  expect(known("2023-12-15", "2026-01-01", december, sameDay)).toBe("same day");
  expect(known("2023-12-07", "2026-01-01", december)).toBeUndefined();
});

it("counts a partial day by its first", () => {
  expect(known("2023-12", "2026-01-01", december)).toBeUndefined();
  expect(known("2024", "2026-01-01", december)).toBe("customs");
});

it("holds what the statement itself carries, and nothing else of that day", () => {
  expect(known("2023-12-14", "2026-01-01", december, sameDay, carried)).toBe("carried");
});

it("holds nothing released after the day one looks back to", () => {
  expect(known("2023-12-14", "2023-12-06", december, carried)).toBeUndefined();
  expect(known("2023-12-14", "2023-12-13", december, carried)).toBe("customs");
});

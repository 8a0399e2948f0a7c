import { expect, test } from "vitest";
import { handlePlaces } from "../../../components/charts/interactive/range/handle-places";

test("handles stand at the edges of a range that is wide enough", () => {
  expect(handlePlaces({ from: 2, to: 8 }, 10, 500)).toEqual({ from: 100, to: 400 });
});

test("a narrow range has its handles farther out, so that a finger finds what is between them", () => {
  expect(handlePlaces({ from: 100, to: 115 }, 480, 960)).toEqual({ from: 197, to: 233 });
});

test("they stay on the strip at both of its ends", () => {
  expect(handlePlaces({ from: 478, to: 480 }, 480, 960)).toEqual({ from: 924, to: 960 });
  expect(handlePlaces({ from: 0, to: 1 }, 480, 960)).toEqual({ from: 0, to: 36 });
});

test("a strip narrower than that is used whole", () => {
  expect(handlePlaces({ from: 0, to: 1 }, 2, 30)).toEqual({ from: 0, to: 30 });
});

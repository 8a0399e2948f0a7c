import { expect, it } from "vitest";
import { halfPowerOfTen, plain, powerOfTen } from "../../../lib/domain/values/quantity";

it("gives powers of ten and half of them", () => {
  expect([9, 0, -2].map((power) => plain(powerOfTen(power)))).toEqual(["1000000000", "1", "0.01"]);
  expect([9, 0, -2].map((power) => plain(halfPowerOfTen(power)))).toEqual(["500000000", "0.5", "0.005"]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signFlipP } from "../../../lib/domain/track-record/sign-flip";
import { exact } from "../../../lib/domain/values/quantity";
import { runs } from "../../support/runs";

const of = (...means: readonly string[]) => signFlipP(means.map(exact));

describe("signFlipP", () => {
  it("is 2/256 for eight means of one sign: only all plus and all minus are as far from zero", () => {
    expect(of("1", "2", "3", "1.5", "2.5", "0.1", "4", "0.2")).toBe("0.0078125");
  });

  // Eight times 1, one of them −1: the sum is 6. As far: all one way (2 of 256) and one against seven (8 + 8): 18 of 256.
  it("counts ties as equally far", () => {
    expect(of("1", "1", "1", "1", "1", "1", "1", "-1")).toBe("0.0703125");
  });

  it("is 1 when the errors cancel", () => {
    expect(of("1", "-1", "1", "-1", "1", "-1", "1", "-1")).toBe("1");
    expect(of("0", "0", "0", "0", "0", "0", "0", "0")).toBe("1");
  });

  it("is null below 8 and above 20 periods, and exact at 20", () => {
    expect(of("1", "1", "1", "1", "1", "1", "1")).toBeNull();
    expect(of(...Array.from({ length: 21 }, () => "1"))).toBeNull();
    expect(of(...Array.from({ length: 20 }, () => "1"))).toBe(String(2 / 2 ** 20));
  });

  it("equals an enumeration of all signs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 8, maxLength: 11 }), (means) => {
        expect(of(...means.map(String))).toBe(String(walk(means)));
      }),
      { numRuns: runs(300) },
    );
  });
});

function walk(means: readonly number[]): number {
  const observed = Math.abs(means.reduce((sum, mean) => sum + mean, 0));
  let far = 0;
  for (let signs = 0; signs < 2 ** means.length; signs++) {
    const sum = means.reduce((total, mean, index) => total + ((signs >> index) & 1 ? mean : -mean), 0);
    if (Math.abs(sum) >= observed) far += 1;
  }
  return far / 2 ** means.length;
}

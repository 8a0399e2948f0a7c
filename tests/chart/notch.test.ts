import { describe, expect, it } from "vitest";
import type { Scales } from "@/lib/chart/model/scales";
import { drawInterval } from "@/lib/chart/render/marks/interval";

// Values are pixels.
const scales: Scales = {
  orientation: "vertical",
  plot: { left: 0, top: 0, right: 20, bottom: 100 },
  value: Number,
  along: (position) => position,
  position: (pixel) => pixel,
  at: (along, pixel) => [along, pixel],
  up: -1,
};

function notchOf(central?: string) {
  const mark = { kind: "interval", role: "stated", outcome: null, key: null, along: 10, low: "80", high: "20" } as const;
  const drawn = drawInterval({ ...mark, ...(central !== undefined && { central }) }, scales);
  return drawn.find(({ style }) => style === "notch")?.d ?? null;
}

describe("the notch of a range", () => {
  it("stands at the central value that was stated, across the bar", () => expect(notchOf("44")).toBe("M6.5 44L13.5 44"));
  it("is absent without one", () => expect(notchOf()).toBeNull());
  it.each(["80", "21", "10", "95"])("is absent at or beyond an end of the bar, as at %s", (central) => expect(notchOf(central)).toBeNull());
});

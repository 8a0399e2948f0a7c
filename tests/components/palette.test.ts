import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { THEMES } from "@/lib/chart/render/palette";
import type { ColourToken } from "@/lib/chart/render/styles";

// Read from the page's own tokens: what is checked is what is shown.
const css = readFileSync("components/styles/tokens.css", "utf8");
const tokens = new Map(
  [...css.matchAll(/--(\w+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = "", light = "", dark = ""]) => [
    name,
    { light, dark },
  ]),
);
const MODES = ["light", "dark"] as const;
type Mode = (typeof MODES)[number];

function colour(name: string, mode: Mode): string {
  return tokens.get(name)?.[mode] ?? "";
}

type Triple = readonly [number, number, number];

/** Linear light, 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => linear(hex).reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** Severity 1.0 of Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009) 1291–1298, on linear light. */
const VISION: Readonly<Record<string, readonly Triple[]>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

function multiplied(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => Math.min(1, Math.max(0, p * x + q * y + r * z)));
  return [a, b, c];
}

/** CIE Lab under D65 of a colour as somebody sees it. */
function lab(hex: string, vision: readonly Triple[]): Triple {
  const [r, g, b] = multiplied(vision, linear(hex));
  const xyz = [
    (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
    0.2126729 * r + 0.7151522 * g + 0.072175 * b,
    (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883,
  ].map((value) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116));
  const [x = 0, y = 0, z = 0] = xyz;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance in Lab (CIE 1976), as somebody with that vision sees two colours. */
function distance(a: string, b: string, vision: readonly Triple[]): number {
  const [one, other] = [lab(a, vision), lab(b, vision)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

describe.each(MODES)("the %s palette", (mode) => {
  it.each(["ink", "ink2", "accent", "below", "above", "pending"])("%s is legible as text on every background", (name) => {
    const least = Math.min(...["paper", "obfill", "wash"].map((ground) => contrast(colour(name, mode), colour(ground, mode))));
    expect(least).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["implied", "field"])("%s is visible as a mark on the page background", (name) => {
    expect(contrast(colour(name, mode), colour("paper", mode))).toBeGreaterThanOrEqual(3);
  });

  it("is the same in pages and in exported pictures", () => {
    const drawn = THEMES[mode];
    const differing = (Object.keys(drawn) as ColourToken[]).filter((name) => colour(name, mode) !== drawn[name]);
    expect(differing).toEqual([]);
  });

  describe.each(Object.entries(VISION))("with %s", (_, vision) => {
    it("above and below are clearly different colours", () => {
      expect(distance(colour("above", mode), colour("below", mode), vision)).toBeGreaterThanOrEqual(60);
    });

    it.each([
      ["within", "ink", "above"],
      ["within", "ink", "below"],
      ["within", "ink", "pending"],
      ["pending", "pending", "above"],
      ["pending", "pending", "below"],
    ])("%s is told apart from %s and %s", (_name, one, other) => {
      expect(distance(colour(one, mode), colour(other, mode), vision)).toBeGreaterThanOrEqual(20);
    });
  });
});

it("printed text and marks keep their contrast", () => {
  const { paper, ink, ink2, accent, below, above, pending, implied, field } = THEMES.print;
  for (const text of [ink, ink2, accent, below, above, pending]) expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
  for (const mark of [implied, field]) expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3);
});

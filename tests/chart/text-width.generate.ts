// Measures the page's fonts in a browser and writes lib/chart/text/text-width.table.ts: `npx tsx tests/chart/text-width.generate.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "@playwright/test";
import { findTool } from "../support/tools.mjs";

const OUTPUT = new URL("../../lib/chart/text/text-width.table.ts", import.meta.url);
const EM = 1000;
/** Latin, Cyrillic, punctuation, currency signs, arrows and mathematical signs that charts use. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2009, 0x2009],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x20bd, 0x20bd],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
] as const;
/** Source Serif 4 at its text size, as PNG files draw it: the wider of the sizes a title can have. */
const FACES = [
  { name: "sans400", weight: 400, files: "sans" },
  { name: "sans600", weight: 600, files: "sans" },
  { name: "serif600", weight: 600, files: "serif" },
] as const;
const SUBSETS = ["latin", "latin-ext", "cyrillic"];

const require = createRequire(import.meta.url);
const packages = {
  sans: (subset: string) => `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
  serif: (subset: string) => `@fontsource/source-serif-4/files/source-serif-4-${subset}-600-normal.woff2`,
};

function fontFaces(): string {
  const faces = Object.entries(packages).flatMap(([family, file]) =>
    SUBSETS.map((subset) => {
      const path = require.resolve(file(subset));
      const source = readFileSync(path).toString("base64");
      return `@font-face{font-family:${family}-${subset};font-weight:200 900;src:url(data:font/woff2;base64,${source})}`;
    }),
  );
  return faces.join("\n");
}

const executablePath = findTool("chromium");
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const page = await browser.newPage();
await page.setContent(`<style>${fontFaces()} span{white-space:pre;font-variant-numeric:tabular-nums lining-nums}</style><body>`);
const points = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
const table: Record<string, readonly number[]> = {};
for (const face of FACES) {
  const stack = SUBSETS.map((subset) => `${face.files}-${subset}`).join(",");
  table[face.name] = await page.evaluate(
    async ({ stack, weight, points, em }) => {
      await Promise.all(stack.split(",").map((family) => document.fonts.load(`${weight} 20px ${family}`, "aя")));
      return points.map((point) => {
        const span = document.createElement("span");
        Object.assign(span.style, { fontFamily: stack, fontWeight: String(weight), fontSize: `${em}px` });
        span.textContent = String.fromCodePoint(point);
        document.body.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return Math.round(width);
      });
    },
    { stack, weight: face.weight, points, em: EM },
  );
}
await browser.close();

const ranges = RANGES.map(([from, to]) => `[${from}, ${to}]`).join(", ");
const columns = Object.entries(table).map(([name, widths]) => `  ${name}: [${widths.join(", ")}],`);
writeFileSync(
  OUTPUT,
  `// Written by tests/chart/text-width.generate.ts from the fonts of the page. Do not edit.

/** First and last code point of each run; the columns follow these one after another. */
export const RANGES: readonly (readonly [first: number, last: number])[] = [${ranges}];

/** Advance widths in thousandths of an em, digits tabular. */
export const WIDTHS = {
${columns.join("\n")}
} as const satisfies Record<string, readonly number[]>;
`,
);

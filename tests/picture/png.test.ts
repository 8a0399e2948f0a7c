import { describe, expect, it } from "vitest";
import { outturnPicture } from "@/lib/chart/outturn/outturn-chart";
import { standaloneSvg } from "@/lib/chart/render/svg-file";
import { renderPng } from "@/lib/picture/png";
import { foundingRows } from "../chart/founding";

const provenance = {
  note: null,
  source: "General Administration of Customs",
  asOf: "10 March 2026",
  ledger: 178,
  rules: "1",
  address: "http://x/",
};

/** Width and height of a PNG, from the first chunk after the signature. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

/** One character as PNG, drawn with the project's fonts only. */
async function drawn(sign: string, family = "'Source Sans 3', 'Noto Sans SC'"): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="10" y="44" font-size="36" font-family="${family}">${sign}</text></svg>`;
  return Buffer.from(await renderPng(svg, 1)).toString("base64");
}

describe("a PNG file", () => {
  const svg = standaloneSvg(outturnPicture(foundingRows(), 1200), "light", provenance);
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];

  it.each([1, 2] as const)("is %i times the size of the SVG", async (zoom) => {
    expect(sizeOf(await renderPng(svg, zoom))).toEqual([Number(width) * zoom, Number(height) * zoom]);
  });
});

describe("without system fonts", () => {
  // A missing character is drawn as the font's empty box, the same for all characters.
  it.each([
    ["Latin", "g", "h"],
    ["Cyrillic", "Ж", "Щ"],
    ["Ukrainian", "ї", "ґ"],
    ["simplified Chinese", "涛", "贸"],
    ["traditional Chinese", "灣", "貿"],
    ["signs", "−", "≥"],
  ])("draws %s", async (_, one, other) => {
    const [first, second, missing] = await Promise.all([drawn(one), drawn(other), drawn("\ue123")]);
    expect(first).not.toBe(second);
    expect(first).not.toBe(missing);
    expect(second).not.toBe(missing);
  });

  it("draws serif letters differently from sans-serif letters", async () => {
    expect(await drawn("g", "'Source Serif 4'")).not.toBe(await drawn("g"));
  });
});

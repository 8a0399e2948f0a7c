import { describe, expect, it } from "vitest";
import { outturnCardChart } from "@/lib/chart/outturn/outturn-chart";
import { SHARE_CARD_SIZE, type ShareCard, shareCardSvg } from "@/lib/chart/small/share-card";
import { renderPng } from "@/lib/picture/png";
import { foundingRows } from "../chart/founding";

const card: ShareCard = {
  kind: "said on 14 December 2023",
  headline: "“… to $220–230 billion”",
  quoted: true,
  byline: "Vladimir Putin, President",
  lines: [{ outcome: "depends", text: "Actual: $240.1bn (Chinese customs), $10.1bn above the range" }],
  chart: null,
  foot: "as of 10 March 2026 · record 178 · methodology 2",
};

/** The lowest baseline and the size of the headline. */
function measured(svg: string) {
  const texts = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*font-size="([\d.]+)"/g)].map(([, y, size]) => ({
    y: Number(y),
    size: Number(size),
  }));
  return { lowest: Math.max(...texts.map(({ y }) => y)), largest: Math.max(...texts.slice(2).map(({ size }) => size)) };
}

describe("a share card", () => {
  it("is 1200 by 630 pixels", async () => {
    const png = await renderPng(shareCardSvg(card), 1);
    expect([new DataView(png.buffer).getUint32(16), new DataView(png.buffer).getUint32(20)]).toEqual([1200, 630]);
  });

  it("sets a short headline larger than a long one, both inside the picture", () => {
    const long = shareCardSvg({ ...card, headline: "По итогам этого года ожидается рост товарооборота на треть. ".repeat(9) });
    expect(measured(shareCardSvg(card)).largest).toBeGreaterThan(measured(long).largest);
    expect(measured(long).lowest).toBeLessThan(SHARE_CARD_SIZE.height);
  });

  it("includes a chart with its labels, the chosen figure among them", () => {
    const svg = shareCardSvg({ ...card, byline: null, lines: [], chart: outturnCardChart(foundingRows()) });
    expect(svg).toContain(">240.1<");
    expect(svg).toContain(">220–230<");
    expect(svg).toMatch(/scale\(1\.[4-9]/);
  });

  it("escapes its text", () => {
    expect(shareCardSvg({ ...card, headline: `<b>"&'` })).not.toContain("<b>");
  });
});

import { describe, expect, it } from "vitest";
import { outturnPicture } from "@/lib/chart/outturn/outturn-chart";
import { standaloneSvg } from "@/lib/chart/render/svg-file";
import { textWidth } from "@/lib/chart/text/text-width";
import { wrapAddress, wrapText } from "@/lib/chart/text/wrap";
import { foundingRows } from "./founding";

const ADDRESS =
  "https://outturn.example.org/indicators/india-goods-and-services-exports?period=2025-A1&measure=growth&asOf=2026-11-30&ledger=316";

describe("the lines of a picture file", () => {
  it.each([288, 390, 900])("stay inside a picture of %i pixels", (width) => {
    const title = "India's goods and services exports, DGCI&S, Department of Commerce, Government of India, US dollars";
    for (const line of wrapText(title, "headline", width)) expect(textWidth(line, "headline")).toBeLessThanOrEqual(width);
    for (const line of wrapAddress(ADDRESS, "small", width)) expect(textWidth(line, "small")).toBeLessThanOrEqual(width);
  });

  it("keep every character of the address, in order", () => {
    expect(wrapAddress(ADDRESS, "small", 288).join("")).toBe(ADDRESS);
  });

  it("make the file taller, not wider", () => {
    const provenance = { note: null, source: "Chinese customs", asOf: "30 November 2026", ledger: 316, rules: "2", address: ADDRESS };
    const picture = outturnPicture(foundingRows(), 360);
    const height = (address: string) => Number(/height="(\d+)"/.exec(standaloneSvg(picture, "light", { ...provenance, address }))?.[1]);
    expect(height(ADDRESS) - height("https://a.org/")).toBeGreaterThanOrEqual(18);
  });
});

import { expect, test, vi } from "vitest";
import { drawnBoxes } from "@/components/charts/drawn-boxes";
import { type BoxName, outturnChart } from "@/lib/chart/outturn/outturn-chart";
import { foundingRows } from "../chart/founding";

test("a chart is drawn once for a key, again for another, and never kept without one", () => {
  const chartIn = vi.fn((box: BoxName) => outturnChart(foundingRows(), box));
  const first = drawnBoxes("a", chartIn, "asOf=2026-03-10&ledger=178");
  expect(drawnBoxes("a", chartIn, "asOf=2026-03-10&ledger=178")).toEqual(first);
  expect(chartIn).toHaveBeenCalledTimes(3);
  drawnBoxes("a", chartIn, "asOf=2026-03-10&ledger=179");
  expect(chartIn).toHaveBeenCalledTimes(6);
  expect(drawnBoxes("b", chartIn, "asOf=2026-03-10&ledger=179")[0]?.svg).toContain('id="b-wide"');
  drawnBoxes("a", chartIn, null);
  drawnBoxes("a", chartIn, null);
  expect(chartIn).toHaveBeenCalledTimes(15);
});

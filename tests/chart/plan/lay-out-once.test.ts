import { expect, test, vi } from "vitest";
import { type BoxName, outturnChart } from "@/lib/chart/outturn/outturn-chart";
import { layOutOnce } from "@/lib/chart/plan/lay-out-once";
import { foundingRows } from "../founding";

test("a chart is laid out once for each box that is asked for", () => {
  const rows = foundingRows();
  const chartIn = vi.fn((box: BoxName) => outturnChart(rows, box));
  const plan = layOutOnce({ chartIn });
  expect(chartIn).not.toHaveBeenCalled();
  expect(plan.chartIn("wide")).toEqual(outturnChart(rows, "wide"));
  expect(plan.chartIn("wide")).toBe(plan.chartIn("wide"));
  plan.chartIn("narrow");
  expect(chartIn.mock.calls).toEqual([["wide"], ["narrow"]]);
});

import { decidingPicture } from "./deciding/deciding-picture";
import { closeUpChart } from "./dot-plot/close-up";
import { pathChart } from "./dot-plot/path";
import type { ChartDescription } from "./model/description";
import type { ChartLayout } from "./model/model";
import type { Picture } from "./model/picture";
import { outturnPicture } from "./outturn/outturn-chart";
import { panelPicture } from "./panels/panels";
import { thenNowChart } from "./small/then-now";
import { errorChart } from "./track-record/error-strip";
import { outcomesChart } from "./track-record/outcome-counts";
import { scatterChart } from "./track-record/scatter";
import { vintagesChart } from "./vintages/vintages";
import { yearToDatePicture } from "./year-to-date/year-to-date";

/**
 * Lays out a chart at a width in pixels, from 288 on. The form (periods to the right or down, panels side by side) and the height
 * follow from the width and the content; text keeps its size. It runs in browsers too, so nothing here imports decimal.js or
 * Node (tests/chart/layout.test.ts).
 */
export function layOutChart(description: ChartDescription, { width }: { readonly width: number }): Picture {
  const { title, summary } = description;
  return { ...drawingOf(description, width), title, summary };
}

function drawingOf(description: ChartDescription, width: number): Picture | ChartLayout {
  switch (description.kind) {
    case "outturn":
      return outturnPicture(description.rows, width);
    case "panels":
      return panelPicture(description.rows, width);
    case "path":
      return pathChart(description.rows, width);
    case "closeUp":
      return closeUpChart(description.rows, width);
    case "deciding":
      return decidingPicture(description.rows, width);
    case "vintages":
      return vintagesChart(description.rows, width);
    case "thenNow":
      return thenNowChart(description.rows, width);
    case "yearToDate":
      return yearToDatePicture(description.rows, width);
    case "scatter":
      return scatterChart(description.rows, width);
    case "errors":
      return errorChart(description.rows, width);
    case "outcomes":
      return outcomesChart(description.rows, width);
  }
}

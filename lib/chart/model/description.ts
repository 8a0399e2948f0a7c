import type { DecidingRows } from "../deciding/deciding-rows";
import type { PathRows } from "../dot-plot/path-rows";
import type { OutturnRows } from "../outturn/outturn-rows";
import type { PanelRows } from "../panels/panel-rows";
import type { ThenNowRows } from "../small/then-now-rows";
import type { ErrorRows } from "../track-record/error-rows";
import type { OutcomeCounts } from "../track-record/outcome-counts-rows";
import type { ScatterRows } from "../track-record/scatter-rows";
import type { VintageRows } from "../vintages/vintage-rows";
import type { YearToDateRows } from "../year-to-date/year-to-date-rows";

/**
 * A chart as plain data that can be sent as JSON: periods or days along one axis and values along the other, with the texts to
 * draw. It has no pixels; `lib/chart/layout.ts` lays it out at any width. Values are decimal text in base units or percent.
 */
export type ChartDescription =
  | Described<"outturn", OutturnRows>
  | Described<"panels", PanelRows>
  | Described<"path", PathRows>
  | Described<"closeUp", PathRows>
  | Described<"deciding", DecidingRows>
  | Described<"vintages", VintageRows>
  | Described<"thenNow", ThenNowRows>
  | Described<"yearToDate", YearToDateRows>
  | Described<"scatter", ScatterRows>
  | Described<"errors", ErrorRows>
  | Described<"outcomes", OutcomeCounts>;

type Described<Kind extends string, Rows> = {
  readonly kind: Kind;
  readonly title: string;
  /** One sentence that says what the chart shows. */
  readonly summary: string;
  readonly rows: Rows;
};

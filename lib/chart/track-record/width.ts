import type { BoxName } from "../outturn/outturn-chart";

/** Width of a track-record chart in pixels. On wide pages two of them stand side by side. */
export function trackRecordWidth(box: BoxName): number {
  switch (box) {
    case "wide":
      return 560;
    case "print":
      return 660;
    case "narrow":
      return 358;
  }
}

import type { BoxName } from "../outturn/outturn-chart";

/** The charts of a track record stand two abreast on wide pages. */
export type TrackBox = BoxName;

/** In pixels; text is never scaled. */
export function trackRecordWidth(box: TrackBox): number {
  switch (box) {
    case "wide":
      return 560;
    case "print":
      return 660;
    case "narrow":
      return 358;
  }
}

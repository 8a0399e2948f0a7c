import { moveEdge, type PeriodRange, panRange, zoomRange } from "./period-range";

const STEP = 1.5;
/** Of the range, by which Page Up and Page Down move an edge. */
const PAGE = 0.25;

/**
 * The range that a key of the chart leads to: plus and minus zoom around a place (a share of the range), 0 shows all periods (null).
 * Undefined for other keys.
 */
export function rangeAfterKey(key: string, range: PeriodRange, count: number, at: number, most = count): PeriodRange | null | undefined {
  switch (key) {
    case "+":
    case "=":
      return zoomRange(range, count, 1 / STEP, at);
    case "-":
    case "_":
      return zoomRange(range, count, STEP, at, most);
    case "0":
      return null;
    default:
      return undefined;
  }
}

/** The range after a key on one of its handles, as on any slider; undefined for other keys. */
export function rangeAfterHandleKey(
  key: string,
  edge: "from" | "to",
  range: PeriodRange,
  count: number,
  most = count,
): PeriodRange | undefined {
  const to = (place: number) => moveEdge(range, edge, place, count, most);
  const page = Math.max(1, Math.round((range.to - range.from) * PAGE));
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return to(range[edge] - 1);
    case "ArrowRight":
    case "ArrowUp":
      return to(range[edge] + 1);
    case "PageDown":
      return to(range[edge] - page);
    case "PageUp":
      return to(range[edge] + page);
    case "Home":
      return to(0);
    case "End":
      return to(count);
    default:
      return undefined;
  }
}

/** The range after a key on the window between the handles, which moves it; undefined for other keys. */
export function rangeAfterWindowKey(key: string, range: PeriodRange, count: number): PeriodRange | undefined {
  const length = range.to - range.from;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return panRange(range, -1, count);
    case "ArrowRight":
    case "ArrowUp":
      return panRange(range, 1, count);
    case "PageDown":
      return panRange(range, -length, count);
    case "PageUp":
      return panRange(range, length, count);
    case "Home":
      return panRange(range, -count, count);
    case "End":
      return panRange(range, count, count);
    default:
      return undefined;
  }
}

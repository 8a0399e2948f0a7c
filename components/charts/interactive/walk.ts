/** What the reader is at: a whole period, or a mark by the key of its row. */
export type ChartPlace = { readonly kind: "period" | "mark"; readonly key: string };

/** The periods of a chart, and its marks with the period that each stands in (null outside all), both in reading order. */
export type Walkable = {
  readonly periods: readonly string[];
  readonly marks: readonly { readonly key: string; readonly period: string | null }[];
};

/**
 * The place that a key leads to: left and right walk periods, up and down the period and its marks, Home and End the first and last
 * period. A chart without periods walks its marks with every arrow. Null when the key closes what is open; undefined for other keys.
 */
export function placeAfterKey(key: string, from: ChartPlace | null, chart: Walkable): ChartPlace | null | undefined {
  if (key === "Escape") return null;
  return chart.periods.length === 0 ? markAfterKey(key, from, chart) : periodOrMarkAfterKey(key, from, chart);
}

function markAfterKey(key: string, from: ChartPlace | null, { marks }: Walkable): ChartPlace | undefined {
  const keys = marks.map((mark) => mark.key);
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return markAt(stepped(keys, from?.key ?? null, 1));
    case "ArrowLeft":
    case "ArrowUp":
      return markAt(stepped(keys, from?.key ?? null, -1));
    case "Home":
      return markAt(keys[0]);
    case "End":
      return markAt(keys.at(-1));
    default:
      return undefined;
  }
}

function periodOrMarkAfterKey(key: string, from: ChartPlace | null, chart: Walkable): ChartPlace | undefined {
  const { periods } = chart;
  const here = periodOf(from, chart);
  switch (key) {
    case "ArrowRight":
      return periodAt(stepped(periods, here, 1));
    case "ArrowLeft":
      return periodAt(stepped(periods, here, -1));
    case "ArrowDown":
      return here === null ? periodAt(periods[0]) : within(here, from, chart, 1);
    case "ArrowUp":
      return here === null ? periodAt(periods.at(-1)) : within(here, from, chart, -1);
    case "Home":
      return periodAt(periods[0]);
    case "End":
      return periodAt(periods.at(-1));
    default:
      return undefined;
  }
}

/** The period of a place; null when it is in none, or its period is not shown. */
export function periodOf(place: ChartPlace | null, { periods, marks }: Walkable): string | null {
  const key = place?.kind === "mark" ? marks.find((mark) => mark.key === place.key)?.period : place?.key;
  return key !== undefined && key !== null && periods.includes(key) ? key : null;
}

/** The next of a period and its marks. Before the first mark stands the period itself. */
function within(period: string, from: ChartPlace | null, { marks }: Walkable, step: 1 | -1): ChartPlace | undefined {
  const own = marks.filter((mark) => mark.period === period).map((mark) => mark.key);
  const index = (from?.kind === "mark" ? own.indexOf(from.key) : -1) + step;
  if (index < 0) return periodAt(period);
  return markAt(own[index] ?? own.at(-1)) ?? periodAt(period);
}

/** The key one step farther, the first or the last from nowhere; at the end it stays. */
function stepped(keys: readonly string[], from: string | null, step: 1 | -1): string | undefined {
  const index = from === null ? -1 : keys.indexOf(from);
  if (index < 0) return step > 0 ? keys[0] : keys.at(-1);
  return keys[index + step] ?? keys[index];
}

function markAt(key: string | undefined): ChartPlace | undefined {
  return key === undefined ? undefined : { kind: "mark", key };
}

function periodAt(key: string | undefined): ChartPlace | undefined {
  return key === undefined ? undefined : { kind: "period", key };
}

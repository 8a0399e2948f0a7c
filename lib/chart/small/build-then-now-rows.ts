import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { yearNamingOf } from "../../domain/ledger/year-naming";
import type { Period } from "../../domain/time/period";
import { plain, toBase } from "../../domain/values/quantity";
import type { StatedValue } from "../../domain/values/stated-value";
import { upperOf } from "../../domain/values/stated-value";
import type { SeriesHistory } from "../../domain/vintages/history";
import { inForceOn } from "../../domain/vintages/vintage";
import { formatDay, formatPeriod } from "../../format/days";
import { formatStated, formatUnitAt } from "../../format/numbers";
import type { View } from "../../input/query/view";
import { publishedText, readersMultiplier } from "../outturn/build/number-text";
import { seriesPeriods } from "../plan/series-periods";
import type { ThenNowPoint, ThenNowRows } from "./then-now-rows";

type Asked = { readonly measure: View["measure"]; readonly before: string; readonly after: string; readonly like: Period | null };

/**
 * A series as of the end of one day and of a later day. `like` selects periods of the same months; null selects whole years, or
 * the most frequent period length.
 */
export function buildThenNowRows(judged: JudgedIndicator, held: SeriesHistory, { measure, before, after, like }: Asked): ThenNowRows {
  const { series, tracks, rate } = held;
  const inPercent = measure === "growth" || rate;
  const points = seriesPeriods(held, like).map((period) => {
    const track = tracks.get(period.text);
    const values = (measure === "growth" ? track?.growth : track?.value) ?? [];
    const [earlier, later] = [inForceOn(values, before), inForceOn(values, after)];
    return {
      key: (later ?? earlier)?.observation.id ?? period.text,
      text: formatPeriod(period, "short", yearNamingOf(series)),
      before: earlier?.stated ?? null,
      after: later?.stated ?? null,
    };
  });
  const values = points.flatMap(({ before, after }) => after ?? before ?? []).map((stated) => plain(toBase(upperOf(stated))));
  const multiplier = readersMultiplier(values, inPercent || series.unit === "index");
  const shown = (stated: StatedValue | null) =>
    stated && {
      value: plain(toBase(upperOf(stated))),
      label: inPercent ? formatStated(stated, measure, null, "bare") : publishedText(stated, multiplier),
    };
  return {
    title: judged.facts.indicator.title,
    seriesTitle: withoutPrefix(series.title, `${judged.facts.indicator.title}, `),
    unit: inPercent ? "percent" : formatUnitAt(series.unit, multiplier),
    multiplier,
    thenText: formatDay(before, "short"),
    nowText: formatDay(after, "short"),
    points: trimmed(points).map(({ before, after, ...point }): ThenNowPoint => ({ ...point, before: shown(before), after: shown(after) })),
  };
}

/** The title of a basis without that of the indicator, which stands before it. */
function withoutPrefix(title: string, prefix: string): string {
  return title.startsWith(prefix) ? title.slice(prefix.length) : title;
}

/** Without the periods at both ends that have no value on either day. */
function trimmed<Point extends { readonly before: unknown; readonly after: unknown }>(points: readonly Point[]): readonly Point[] {
  const isHeld = ({ before, after }: Point) => before !== null || after !== null;
  const first = points.findIndex(isHeld);
  return first < 0 ? [] : points.slice(first, points.findLastIndex(isHeld) + 1);
}

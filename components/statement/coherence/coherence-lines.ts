import type { IntervalPlotRows, IntervalRow } from "@/lib/chart/small/interval-plot";
import type { Coherence } from "@/lib/domain/analysis/coherence";
import type { Series } from "@/lib/domain/ledger/series";
import type { Figure } from "@/lib/domain/ledger/statement";
import { boundsOf } from "@/lib/domain/values/stated-value";
import { formatStated, formatUnitAt, namingMultiplier } from "@/lib/format/numbers";
import { basisNames } from "@/lib/wording/basis-name";
import { rangeText } from "../remainder/range-text";

type Pair = { readonly level: Figure; readonly growth: Figure; readonly on: readonly Coherence[] };

/** A level and a growth as two number lines: the stated value, and the value implied by the other on every base. */
export function coherenceLines(
  { level, growth, on }: Pair,
  series: readonly Series[],
): readonly [asLevel: IntervalPlotRows, asGrowth: IntervalPlotRows] {
  const [low, high] = boundsOf(level.stated);
  const multiplier = namingMultiplier(high ?? low ?? "0");
  const names = basisNames(
    series.filter(({ slug }) => on.some((one) => one.series === slug)),
    series,
  );
  const nameOf = ({ series: slug }: Coherence) => names.get(slug ?? "") ?? "the base stated";
  const [levelText, growthText] = [statedText(level), statedText(growth)];
  const shared = { role: "implied" } as const;
  const levels = on.map((one): IntervalRow => {
    const text = rangeText(one.impliedLevel, "level", level.unit);
    return { ...shared, key: keyOf(one), name: `${growthText} on ${nameOf(one)}`, ...one.impliedLevel, text };
  });
  const growths = on.map((one): IntervalRow => {
    const text = rangeText(one.impliedGrowth, "growth", null);
    return { ...shared, key: keyOf(one), name: `${levelText} on ${nameOf(one)}`, ...one.impliedGrowth, text };
  });
  return [
    {
      lines: [statedLine(level, levelText), ...levels],
      multiplier,
      unit: level.unit === null ? "" : formatUnitAt(level.unit, multiplier),
      title: "As a level",
      summary: `As a level: ${levelText} stated; ${levels.map(({ name, text }) => `${name} makes ${text}`).join("; ")}.`,
    },
    {
      lines: [statedLine(growth, growthText), ...growths],
      multiplier: 0,
      unit: "percent",
      title: "As growth",
      summary: `As growth: ${growthText} stated; ${growths.map(({ name, text }) => `${name} is ${text}`).join("; ")}.`,
    },
  ];
}

function statedLine({ id, stated }: Figure, text: string): IntervalRow {
  const [low, high] = boundsOf(stated).map((bound) => bound?.toFixed() ?? null);
  return { key: id, name: "Stated", role: "stated", low: low ?? null, high: high ?? null, text };
}

function keyOf({ level, growth, series }: Coherence): string {
  return `${level} ${growth} ${series ?? "stated"}`;
}

function statedText({ stated, measure, unit }: Figure): string {
  return formatStated(stated, measure, unit, "short");
}

import type { Chart } from "@/lib/chart/model/model";
import { drawCategoryTick, drawValueTick } from "@/lib/chart/render/marks/axes";
import { Shapes } from "./shapes";
import { useScales } from "./use-scales";

const COMMON = { type: "number", allowDataOverflow: true, interval: 0, axisLine: false, tickLine: false, zIndex: 0 } as const;

/** What Recharts passes to the function that draws a tick. */
type TickProps = { readonly payload: { readonly value: number | string } };

/** Domain, ticks and tick text of the value axis. */
export function valueAxisProps(chart: Chart) {
  const { domain, ticks, labelled, isLogarithmic } = chart.value;
  const shown = labelled ? ticks.filter(({ text }) => text !== "").map(({ value }) => Number(value)) : [];
  const indexOf = (value: number | string) => ticks.findIndex((tick) => Number(tick.value) === Number(value));
  return {
    ...COMMON,
    dataKey: "value",
    scale: isLogarithmic ? ("log" as const) : ("linear" as const),
    domain: [Number(domain[0]), Number(domain[1])],
    ticks: shown,
    tick: shown.length > 0 && (({ payload }: TickProps) => <Tick chart={chart} draw={drawValueTick} index={indexOf(payload.value)} />),
  };
}

/** The same of the category axis. */
export function categoryAxisProps(chart: Chart) {
  const { domain, ticks } = chart.along;
  const indexOf = (value: number | string) => ticks.findIndex(({ at }) => at === Number(value));
  return {
    ...COMMON,
    dataKey: "along",
    domain: [domain[0], domain[1]],
    ticks: ticks.map(({ at }) => at),
    tick: ticks.length > 0 && (({ payload }: TickProps) => <Tick chart={chart} draw={drawCategoryTick} index={indexOf(payload.value)} />),
  };
}

type Props = { readonly chart: Chart; readonly draw: typeof drawValueTick; readonly index: number };

function Tick({ chart, draw, index }: Props) {
  const scales = useScales(chart.orientation);
  return scales && <Shapes shapes={draw(chart, index, scales)} />;
}

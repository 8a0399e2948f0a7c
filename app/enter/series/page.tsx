import { enterSeries } from "@/app/enter/series/action";
import { EnterFrame } from "@/components/enter/form/enter-frame";
import { SERIES_LABELS, SeriesFields } from "@/components/enter/series-fields";
import { listIndicators } from "@/lib/db/entities/indicators";
import { listSeries } from "@/lib/db/entities/series";
import { readInitialState } from "@/lib/enter/initial-state";
import { oneOf } from "@/lib/input/query/view";
import { type FormQuery, readAsOfContext } from "@/lib/load/as-of-context";

export default async function EnterSeriesPage({ searchParams }: { readonly searchParams: FormQuery }) {
  const { ledger } = await readAsOfContext(searchParams);
  const [indicators, series] = await Promise.all([listIndicators(ledger), listSeries(null, ledger)]);
  const asked = oneOf((await searchParams).indicator) ?? (indicators.length === 1 ? indicators[0]?.slug : undefined) ?? "";
  const opening = await readInitialState(searchParams, { indicator: asked, frequency: "A", over: "yearEarlier", yearStart: "1" });
  return (
    <EnterFrame place="series" title="Enter a series" action={enterSeries} labels={SERIES_LABELS} hints={HINTS} {...opening}>
      <SeriesFields indicators={indicators} series={series} />
    </EnterFrame>
  );
}

const HINTS = [
  "A series is one publisher’s figures on one basis. The same trade in dollars and in yuan is two series.",
  "Unit, prices, adjustment, frequency, years and kind of growth never change: a new definition is a new series that continues the old one.",
  "Where the publisher’s year starts in another month than January, say so here: its years are then read and printed as it names them.",
  "A series converted from another (by an exchange rate) is derived: it is computed and shown, and never decides an outcome.",
];

import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { formatPeriod } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";
import { type AsOfContext, addressAt, addressWith } from "@/lib/input/query/as-of-context";
import { viewQuery } from "@/lib/input/query/view";
import type { MainFigure } from "./main-figure";

type Props = { readonly main: MainFigure | null; readonly indicators: readonly JudgedIndicator[]; readonly context: AsOfContext };

/** "Statement · Russia–China goods trade turnover · 2023"; the indicator's page opens on the period that was stated. */
export function PlaceLine({ main, indicators, context }: Props) {
  const others = indicators.length - 1;
  return (
    <p className="crumb">
      <a href={addressAt("/statements", context)}>Statement</a>
      {main && <Place main={main} context={context} />}
      {others > 0 && (
        <>
          {" · and "}
          <a href="#bases">{formatCount(others, "other indicator")}</a>
        </>
      )}
    </p>
  );
}

function Place({ main, context }: { readonly main: MainFigure; readonly context: AsOfContext }) {
  const { slug, title } = main.indicator.facts.indicator;
  const { period, years } = main.judged.figure;
  return (
    <>
      {" · "}
      <a href={addressWith(`/indicators/${slug}`, main.view === null ? {} : viewQuery(main.view), context)}>{title}</a>
      {period !== null && ` · ${formatPeriod(period, "long", years)}`}
    </>
  );
}

import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { latestPart, type Outturn, outturnAsOf, questionOf } from "../../domain/judging/outturn-as-of";
import { type Period, parsePeriod } from "../../domain/time/period";
import { plain, printed } from "../../domain/values/quantity";
import { allowedOf } from "../../domain/values/reading";
import type { SeriesHistory } from "../../domain/vintages/history";
import { formatGrowth, formatStated } from "../../format/numbers";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { chooseFigure } from "../outturn/build/choose-figure";
import { isRevised } from "../outturn/build/revised";
import { statedRow } from "../outturn/build/stated-row";
import type { ObservedRow } from "../outturn/outturn-rows";
import { isShownFigure, isShownYear } from "../plan/view-filter";
import type { Panel, PanelRows } from "./panel-rows";

/** Growth over the year before by year on each basis: published, else computed from two levels (docs/rules.md, rule 6). */
export function buildGrowthRows(judged: JudgedIndicator, view: View, context: AsOfContext): PanelRows {
  const stated = judged.figures.filter((one) => {
    const { nature, measure, over, period } = one.figure;
    const isYearly = measure === "growth" && over === "yearEarlier" && period !== null && isYear(period);
    return nature !== "reported" && isYearly && isShownFigure(one, view);
  });
  const first = judged.history.series[0]?.series.slug ?? "";
  return {
    title: judged.facts.indicator.title,
    measure: "growth",
    panels: judged.history.series.map(
      (held): Panel => ({
        key: held.series.slug,
        title: held.series.title,
        unit: "percent over a year earlier",
        multiplier: 0,
        observed: observedYears(held, judged, view, context),
        stated: stated.map((one) => statedRow(one, held, 0, context)),
      }),
    ),
    chosen: chooseFigure(stated, first, { ...view, period: null })?.figure.id ?? null,
  };
}

function observedYears(held: SeriesHistory, { history }: JudgedIndicator, view: View, { asOf }: AsOfContext): readonly ObservedRow[] {
  const years = [...held.tracks.values()].map(({ period }) => period).filter((period) => isYear(period) && isShownYear(period.text, view));
  return years
    .sort((a, b) => a.text.localeCompare(b.text))
    .flatMap((year) => {
      const question = questionOf(year, "growth", "yearEarlier");
      const outturn = question && outturnAsOf(held, history.indicator.aggregation, question, asOf);
      return outturn === null || typeof outturn === "string" ? [] : observedRow(year, outturn, held);
    });
}

function observedRow(year: Period, outturn: Outturn, held: SeriesHistory): readonly ObservedRow[] {
  const { observation, status } = latestPart(outturn);
  const slot = parsePeriod(year.text);
  const { low, high } = outturn.allowed;
  const middle = outturn.number ?? low ?? high;
  if (slot === null || middle === null) return [];
  const value = plain(printed(middle));
  const whole = outturn.stated === null ? formatGrowth(printed(middle)) : formatStated(outturn.stated, "growth", null, "bare");
  const number = whole.replace("%", "");
  const reading = outturn.stated === null ? null : allowedOf(outturn.stated, true);
  return [
    {
      key: `${observation.id} ${year.text}`,
      slot,
      slotText: year.text,
      value,
      reading:
        outturn.number !== null || reading === null ? null : [reading.low && plain(reading.low), reading.high && plain(reading.high)],
      label: number,
      short: number.replace(/^(nearly|about|just over) /, ""),
      provisional: status === "P",
      revised: isRevised(held, year, observation.id, "growth"),
      part: outturn.computed,
    },
  ];
}

function isYear({ text }: Period): boolean {
  return /^\d{4}$/.test(text);
}

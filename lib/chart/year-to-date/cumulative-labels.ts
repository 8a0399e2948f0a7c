import type { SideLabel } from "../labels/side-labels";
import type { Scales } from "../model/scales";
import { RUN_GAP } from "../render/svg-primitives";
import { textWidth } from "../text/text-width";
import type { YearToDatePanel, YearToDateRows } from "./year-to-date-rows";

/**
 * The labels at the right of a cumulative chart: the outturn, the stated figure, the year before and what could be computed.
 * `width` is the space for one label in pixels.
 */
export function cumulativeLabels(panel: YearToDatePanel, { months }: YearToDateRows, scales: Scales, width: number): readonly SideLabel[] {
  const { outturn, stated, lastYear, lastYearLabel, computable } = panel;
  const from = scales.along(months.length);
  const whole = lastYear.at(-1);
  const [low, high] = stated === null ? [null, null] : [stated.stated.low, stated.stated.high];
  const middle = [low, high].filter((bound) => bound !== null).map(scales.value);
  const at = (value: string) => scales.value(value);
  return [
    ...(outturn === null
      ? []
      : [{ from, y: at(outturn.value), key: outturn.key, role: "observed" as const, runs: runsOf(outturn.label, "value", "outturn") }]),
    ...(stated === null
      ? []
      : [
          {
            from,
            y: middle.reduce((sum, y) => sum + y, 0) / Math.max(1, middle.length),
            key: stated.key,
            role: "stated" as const,
            runs: runsOf(stated.number, "number", "stated"),
          },
        ]),
    ...(whole?.months === months.length
      ? [
          {
            from,
            y: at(whole.value),
            key: whole.key,
            role: "lastYear" as const,
            runs: runsOf(lastYearLabel, "value-small", yearEarlierWords(panel, width)),
          },
        ]
      : []),
    ...computable.map(({ value, label, name }) => ({
      from,
      y: at(value),
      key: null,
      role: "implied" as const,
      runs: runsOf(label, "small", name),
    })),
  ];
}

/** "in 2022"; "a year earlier" where the period has a longer name. */
function yearEarlierWords({ lastYearWords, lastYearLabel }: YearToDatePanel, width: number): string {
  const space = width - textWidth(lastYearLabel, "value-small") - RUN_GAP;
  return textWidth(lastYearWords, "small") <= space ? lastYearWords : "a year earlier";
}

function runsOf(number: string, style: "value" | "value-small" | "number" | "small", words: string): SideLabel["runs"] {
  return [
    { text: number, style },
    { text: words, style: "small" },
  ];
}

import { shiftPoint } from "../../lib/chart/model/decimal-text";
import type { MarkOutcome } from "../../lib/chart/model/model";

// The founding case as chart rows, entered by hand: turnover on Chinese customs, US dollars, as of 10 March 2026.

import type { StatedBounds } from "../../lib/chart/model/stated-bounds";
import type { ObservedRow, OutturnRows, StatedRow } from "../../lib/chart/outturn/outturn-rows";
import type { Period } from "../../lib/domain/time/period";
import type { Hedge, Shape } from "../../lib/domain/values/stated-value";

export function year(text: string): Period {
  return { text, first: `${text}-01-01`, last: `${text}-12-31` };
}

export function observedRow(slot: string, value: string, over: Partial<ObservedRow> = {}): ObservedRow {
  return {
    key: `o${slot}`,
    slot: year(slot),
    slotText: slot,
    value: `${value.includes(".") ? (Number(value) * 1e9).toFixed(0) : `${value}000000000`}`,
    reading: null,
    label: value.replace("-", "−"),
    short: Number(value).toFixed(1).replace("-", "−"),
    provisional: false,
    revised: false,
    part: false,
    ...over,
  };
}

/** A stated value in billions. */
export function point(digits: string, hedge: Hedge | null = null): StatedBounds {
  return stated("point", billions(digits), billions(digits), null, hedge);
}
export function range(low: string, high: string): StatedBounds {
  return stated("range", billions(low), billions(high));
}
export function floor(low: string): StatedBounds {
  return stated("floor", billions(low), null, false);
}
export function ceiling(high: string): StatedBounds {
  return stated("ceiling", null, billions(high), true);
}

/** A stated value in base units or percent. Its reading is open unless a row gives one. */
export function stated(
  shape: Shape,
  low: string | null,
  high: string | null,
  inclusive: boolean | null = null,
  hedge: Hedge | null = null,
): StatedBounds {
  return { shape, low, high, central: null, inclusive, hedge, reading: [null, null] };
}

function billions(digits: string): string {
  return shiftPoint(digits, 9);
}

const NINE = "000000000";
let count = 0;

export function statedRow(
  period: string,
  value: StatedBounds,
  number: string,
  speaker: string,
  statedOn: string,
  day: string,
  { reading, ...over }: Partial<StatedRow> & { readonly reading?: StatedBounds["reading"] } = {},
): StatedRow {
  count += 1;
  return {
    key: `f${count}`,
    period: year(period),
    slotText: period,
    stated: reading === undefined ? value : { ...value, reading },
    number,
    speaker,
    speakers: [speaker.toLowerCase().replace(/ /g, "-")],
    nature: "projection",
    statedOn,
    day,
    outcome: "within" as MarkOutcome,
    outcomeWord: "within",
    differenceWords: null,
    href: `/statements/${count}`,
    ...over,
  };
}

const chosen = statedRow("2023", range("220", "230"), "220–230", "Vladimir Putin", "2023-12-14", "14 Dec 2023", {
  outcome: "above",
  outcomeWord: "above",
  differenceWords: "by 10.11",
});

/** Rows of the main chart, one basis unless others are given: periods are those of its rows, with a break before each jump. */
export function outturnRows({
  observed = [],
  others = [],
  stated = [],
  ...rest
}: Partial<OutturnRows> & {
  readonly observed?: readonly ObservedRow[];
  readonly others?: readonly (readonly ObservedRow[])[];
}): OutturnRows {
  const all = [observed, ...others];
  const texts = new Map(all.flat().map(({ slot, slotText }) => [slot.text, slotText]));
  for (const { period, slotText } of stated) texts.set(period.text, slotText);
  const keys = [...texts.keys()].sort();
  const chosen = stated.find(({ key }) => key === rest.chosen);
  return {
    title: "Russia–China goods trade turnover",
    measure: "level",
    unit: "billion US dollars",
    multiplier: 9,
    transform: null,
    view: { range: null, off: [], scale: "zero" },
    periods: keys.map((key, index) => ({
      key,
      text: texts.get(key) ?? key,
      isOver: key < "2026",
      hasGapBefore: index > 0 && Number(key) - Number(keys[index - 1]) > 1,
    })),
    bases: all.flatMap((rows, index) =>
      rows.length === 0
        ? []
        : [
            {
              key: `b${index}`,
              title: `${NAMES[index]}, US dollars`,
              name: NAMES[index] ?? "",
              mark: MARKS[index] ?? "dotted",
              observed: rows,
            },
          ],
    ),
    stated,
    chosen: null,
    period: chosen?.period.text ?? null,
    asOf: "2026-03-10",
    ledger: 178,
    ...rest,
  };
}

const MARKS = ["column", "dashed", "dotted"] as const;
const NAMES = ["Chinese customs", "Russian side", "Third side"];

export function foundingRows(): OutturnRows {
  const about = (low: string, high: string) => ({ reading: [`${low}${NINE}`, `${high}${NINE}`] as const });
  return outturnRows({
    observed: [
      observedRow("2014", "95.28"),
      observedRow("2015", "61.3", { part: true, label: "61.3 to November" }),
      observedRow("2016", "69.525"),
      observedRow("2017", "84.07"),
      observedRow("2018", "107.06"),
      observedRow("2019", "110.75"),
      observedRow("2020", "107.76"),
      observedRow("2021", "146.887"),
      observedRow("2022", "190.271"),
      observedRow("2023", "240.11"),
      observedRow("2024", "244.81"),
      observedRow("2025", "228.105"),
    ],
    stated: [
      statedRow("2015", point("100"), "100", "Ling Ji", "2015", "2015"),
      statedRow("2020", point("200"), "200", "Ling Ji", "2015", "2015", { outcome: "below" }),
      statedRow("2020", point("200"), "200", "Dmitry Medvedev", "2015-12", "Dec 2015", { outcome: "below" }),
      statedRow("2020", point("200"), "200", "Sergei Lavrov", "2016-05-31", "31 May 2016", { outcome: "below" }),
      statedRow("2018", floor("100"), "more than 100", "Gao Feng", "2018-05-10", "10 May 2018"),
      statedRow("2024", point("200"), "200", "Government of the Russian Federation", "2018-09", "Sep 2018", { outcome: "above" }),
      statedRow("2020", point("110", "about"), "about 110", "Andrey Denisov", "2020-11-05", "5 Nov 2020", {
        reading: ["107250000000", "112750000000"],
      }),
      statedRow("2024", point("200"), "200", "Vladimir Putin", "2021-06-04", "4 Jun 2021", { outcome: "above" }),
      statedRow("2022", floor("170"), "more than 170", "Pavel Kalmychek", "2022-10-26", "26 Oct 2022"),
      statedRow("2023", point("200"), "200", "Pavel Kalmychek", "2022-10-26", "26 Oct 2022", { outcome: "above" }),
      statedRow("2024", point("200"), "200", "Vladimir Putin", "2022-12-30", "30 Dec 2022", { outcome: "above" }),
      statedRow("2024", point("200"), "200", "Vladimir Putin", "2023-02-22", "22 Feb 2023", { outcome: "above" }),
      statedRow("2023", floor("200"), "more than 200", "Vladimir Putin", "2023-03-19", "19 Mar 2023"),
      statedRow("2023", floor("200"), "more than 200", "Vladimir Putin", "2023-03-21", "21 Mar 2023"),
      statedRow("2023", point("200"), "200", "Mikhail Mishustin", "2023-03-21", "21 Mar 2023", { outcome: "above" }),
      statedRow("2023", floor("200"), "more than 200", "Igor Morgulov", "2023-03-21", "before 21 Mar 2023"),
      statedRow("2023", point("200"), "200", "Mikhail Mishustin", "2023-05-23", "23 May 2023", { outcome: "above" }),
      statedRow("2023", point("200"), "200", "Vladimir Putin", "2023-10-16", "16 Oct 2023", { outcome: "above" }),
      statedRow("2023", floor("200"), "more than 200", "Vladimir Putin", "2023-10-18", "18 Oct 2023"),
      statedRow("2023", floor("200"), "more than 200", "Maxim Reshetnikov", "2023-10-20", "20 Oct 2023"),
      statedRow("2023", range("215", "220"), "215–220", "Maxim Reshetnikov", "2023-10-20", "20 Oct 2023", { outcome: "above" }),
      statedRow("2023", point("220", "about"), "about 220", "Ruslan Davydov", "2023-10-25", "25 Oct 2023", {
        outcome: "above",
        ...about("215", "225"),
      }),
      statedRow("2023", floor("200"), "more than 200", "Andrey Belousov", "2023-11-20", "20 Nov 2023"),
      statedRow("2030", point("300"), "300", "Andrey Belousov", "2023-11-20", "20 Nov 2023", {
        outcome: "pending",
        outcomeWord: "period not over",
      }),
      statedRow("2023", point("220", "about"), "about 220", "Ruslan Davydov", "2023-12-08", "8 Dec 2023", {
        outcome: "above",
        ...about("215", "225"),
      }),
      chosen,
      statedRow("2023", floor("200"), "more than 200", "Vladimir Putin", "2023-12-14", "14 Dec 2023"),
      statedRow("2030", point("300"), "300", "Dmitry Volvach", "2024-05-17", "17 May 2024", {
        outcome: "pending",
        outcomeWord: "period not over",
      }),
      statedRow("2030", ceiling("300"), "up to 300", "Denis Manturov", "2024-07-22", "22 Jul 2024", {
        outcome: "pending",
        outcomeWord: "period not over",
      }),
      statedRow("2025", point("220", "justOver"), "just over 220", "Igor Morgulov", "2025-12-23", "23 Dec 2025", {
        outcome: "above",
        ...about("220", "225"),
      }),
      statedRow("2025", floor("200"), "more than 200", "Igor Morgulov", "2025-12-23", "23 Dec 2025"),
      statedRow("2030", point("300"), "300", "Wang Wen", "2025-11-06", "6 Nov 2025", {
        outcome: "pending",
        outcomeWord: "period not over",
      }),
    ],
    chosen: chosen.key,
    others: [
      [observedRow("2016", "66.1"), observedRow("2018", "108.3"), observedRow("2022", "185"), observedRow("2023", "227.8")].map((row) => ({
        ...row,
        key: `russian ${row.key}`,
      })),
    ],
  });
}

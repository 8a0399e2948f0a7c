import { columnOf, type Table, tableOf } from "../../export/table";
import { formatAt } from "../../format/numbers";
import { A_PART, type YearToDatePanel, type YearToDateRows } from "./year-to-date-rows";

type Row = {
  readonly basis: string;
  readonly what: string;
  readonly months: string;
  readonly number: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string;
  readonly id: string | null;
};

/** The values that the panels draw, basis by basis. */
export function yearToDateTable(rows: YearToDateRows): Table {
  const column = columnOf<Row>();
  return tableOf(
    [
      column("basis", "Basis", "string", "whose figures, in which unit", ({ basis }) => basis),
      column("who", "What", "string", "known that day, published later, a year earlier, stated, needed or computed", ({ what }) => what),
      column("period_words", "Months", "string", "which months of the period", ({ months }) => months),
      column("number", "Number", "string", "as printed on the chart", ({ number }) => number),
      column("low", "Low", "decimal", "lowest number, in base units; blank: open", ({ low }) => low),
      column("high", "High", "decimal", "highest number, in base units; blank: open", ({ high }) => high),
      column("unit", "Unit", "string", "what the number counts", ({ unit }) => unit),
      column("id", "Id", "string", "id of the observation or figure in the ledger; blank: computed", ({ id }) => id),
    ],
    rows.panels.flatMap((panel) => panelRows(panel, rows)),
  );
}

function panelRows(panel: YearToDatePanel, { months: all, number }: YearToDateRows): readonly Row[] {
  const { title, unit, multiplier, stated, outturn, required, average, actual } = panel;
  const row = (what: string, months: string, value: string, text: string | null, id: string | null): Row => ({
    basis: title,
    what,
    months,
    number: text ?? formatAt(value, multiplier, 3),
    low: value,
    high: value,
    unit,
    id,
  });
  const endOf = (end: 0 | 1) => (stated === null ? null : ([stated.stated.low, stated.stated.high][end] ?? null));
  const span = (months: number) => (months === 1 ? "month 1" : `months 1–${months}`);
  const single = `single ${A_PART[panel.step].slice(2)}`;
  const only = (last: number) => (panel.step === 1 ? `month ${last}` : `months ${last - panel.step + 1}–${last}`);
  const left = `months ${(panel.known.at(-1)?.months ?? 0) + 1}–${all.length}`;
  return [
    ...panel.known.map(({ key, months, value }) => row("known that day", span(months), value, null, key)),
    ...panel.later.map(({ key, months, value }) => row("published later", span(months), value, null, key)),
    ...(outturn === null ? [] : [row("outturn", span(all.length), outturn.value, outturn.label, outturn.key)]),
    ...panel.lastYear.map(({ key, months, value }) => row("a year earlier", span(months), value, null, key)),
    ...panel.single.map(({ key, months, value }) => row(`${single}, known that day`, only(months), value, null, key)),
    ...(average === null
      ? []
      : [row(`average ${A_PART[panel.step].slice(2)} so far`, span(panel.known.at(-1)?.months ?? 0), average.value, average.label, null)]),
    ...(stated === null ? [] : [{ ...row("stated", span(all.length), "", number, stated.key), low: endOf(0), high: endOf(1) }]),
    ...(required === null
      ? []
      : [{ ...row(`needed ${required.each}`, left, "", required.label, null), low: required.low, high: required.high }]),
    ...(actual === null ? [] : [row(`${A_PART[panel.step].toLowerCase()}, as it turned out`, left, actual.value, actual.label, null)]),
    ...panel.computable.map(({ name, value, label }) => row(name, span(all.length), value, label, null)),
  ];
}

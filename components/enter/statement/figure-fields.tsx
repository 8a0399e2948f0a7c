"use client";

import type { StatementOptions } from "@/lib/input/form/statement-options";
import { FieldDisclosure } from "../fields/disclosure";
import { Fields } from "../fields/group";
import { SelectField } from "../fields/select-field";
import { ShapeField } from "../fields/shape-field";
import { TextField } from "../fields/text-field";
import { CitedBy } from "./cited-by";
import { HEDGES, INCLUSIONS, MAGNITUDES, MEASURES, NATURES, OVERS, TIMINGS } from "./figure-select-options";
import { FigureSentence } from "./figure-sentence";
import { STATEMENT_LABELS as LABELS } from "./statement-labels";

type Props = { readonly row: string; readonly options: StatementOptions; readonly titles: Readonly<Record<string, string>> };

const EXTRA_FIELDS = ["periodText", "central", "lowMultiplier", "restates", "series"];

/** Fields of one figure. CSS alone shows those that belong to the chosen shape or measure. */
export function FigureFields({ row, options, titles }: Props) {
  const field = (name: keyof typeof LABELS) => ({ name: `${row}.${name}`, label: LABELS[name] });
  const indicators = options.indicators.map(({ slug, title }) => ({ value: slug, words: title }));
  const series = options.series.map(({ slug, title, indicator }) => ({ value: slug, words: title, group: titles[indicator] ?? indicator }));
  return (
    <>
      <Fields>
        <SelectField {...field("indicator")} span={5} blank="choose one" options={indicators} />
        <SelectField {...field("nature")} span={2} options={NATURES} />
        <SelectField {...field("timing")} span={2} options={TIMINGS} />
        <TextField {...field("period")} span={3} hint="2023, Q4 2023, Jan–Nov 2023, FY2022-23. Empty if none was said" />
        <SelectField {...field("measure")} span={3} options={MEASURES} />
        <SelectField {...field("hedge")} span={3} blank="none" options={HEDGES} hint="As said, of a fall too" />
        <ShapeField {...field("shape")} />
        <TextField {...field("number")} span={3} when="not-range" inputMode="decimal" hint="A fall is negative" />
        <TextField {...field("low")} span={3} when="for-range" inputMode="decimal" />
        <TextField {...field("high")} span={3} when="for-range" inputMode="decimal" />
        <SelectField {...field("multiplier")} span={3} when="not-growth" blank="choose one" options={MAGNITUDES} />
        <SelectField {...field("over")} span={3} when="not-level" blank="not said" options={OVERS} />
        <TextField {...field("overPeriod")} span={3} when="for-base" hint="2015" />
        <TextField {...field("unit")} span={3} list="units" hint={<Units />} />
        <SelectField {...field("inclusive")} span={3} when="for-bound" blank="choose one" options={INCLUSIONS} />
        <TextField {...field("words")} span={6} optional hint="In the source’s language: $220-230 billion" />
        <TextField {...field("condition")} span={6} optional hint="As said: “if prices hold”" />
      </Fields>
      <FieldDisclosure
        summary="More of this figure: basis named, words of the period, restated figure"
        names={EXTRA_FIELDS.map((name) => `${row}.${name}`)}
      >
        <Fields>
          <SelectField {...field("series")} span={6} blank="none named" options={series} />
          <TextField {...field("periodText")} span={6} optional hint="“by the end of the year”" />
          <TextField {...field("central")} span={3} when="for-range" inputMode="decimal" optional />
          <SelectField {...field("lowMultiplier")} span={3} when="for-range" blank="the same" optional options={MAGNITUDES} />
          <TextField {...field("restates")} span={12} list="figures" optional hint="Its id: the list offers the latest figures" />
        </Fields>
      </FieldDisclosure>
      <CitedBy row={row} label={LABELS.citations} />
      <FigureSentence row={row} titles={titles} series={options.series} />
    </>
  );
}

function Units() {
  return (
    <>
      <span className="not-growth">USD, tonne, percent</span>
      <span className="for-growth">Of a growth: its currency, if said</span>
    </>
  );
}

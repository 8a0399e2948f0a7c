"use client";

import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { Fields } from "../fields/group";
import { SelectField } from "../fields/select-field";
import { ShapeField } from "../fields/shape-field";
import { TextField } from "../fields/text-field";
import { HEDGES, INCLUSIONS, MAGNITUDES } from "../statement/figure-select-options";
import { RELEASE_LABELS as LABELS } from "./release-labels";

/** Observation fields that are rarely filled in. */
export const EXTRA_OBSERVATION_FIELDS = [
  "low",
  "high",
  "central",
  "lowMultiplier",
  "hedge",
  "inclusive",
  "growthShape",
  "growthHigh",
  "growthHedge",
  "growthInclusive",
  "status",
  "unit",
  "words",
  "statement",
] as const;

const GROWTH_SHAPES = [
  { value: "range", words: "range" },
  { value: "floor", words: "floor" },
  { value: "ceiling", words: "ceiling" },
];
const STATUSES = [
  { value: "A", words: "normal (A)" },
  { value: "P", words: "provisional (P)" },
  { value: "E", words: "estimated (E)" },
  { value: "F", words: "forecast (F): never in force" },
  { value: "B", words: "break in the series (B)" },
  { value: "D", words: "definition differs (D)" },
  { value: "I", words: "imputed (I)" },
  { value: "U", words: "low reliability (U)" },
  { value: "M", words: "missing (M)" },
];

type Props = { readonly row: string; readonly statements: ReleaseOptions["statements"] };

/** Extra fields of an observation: shape, hedge, status and quoted words. */
export function ObservationDetails({ row, statements }: Props) {
  const field = (name: keyof typeof LABELS) => ({ name: `${row}.${name}`, label: LABELS[name] });
  return (
    <Fields>
      <ShapeField {...field("shape")} />
      <SelectField {...field("hedge")} span={3} blank="none" options={HEDGES} hint="As said, of a fall too" />
      <SelectField {...field("inclusive")} span={3} when="for-bound" blank="choose one" options={INCLUSIONS} />
      <TextField {...field("central")} span={3} when="for-range" inputMode="decimal" optional />
      <SelectField {...field("lowMultiplier")} span={3} when="for-range" blank="the same" optional options={MAGNITUDES} />
      <SelectField {...field("growthHedge")} span={3} blank="none" options={HEDGES} />
      <SelectField {...field("growthShape")} span={3} blank="point" options={GROWTH_SHAPES} />
      <TextField {...field("growthHigh")} span={3} inputMode="decimal" optional hint="Of a range" />
      <SelectField {...field("growthInclusive")} span={3} blank="no bound" optional options={INCLUSIONS} />
      <SelectField {...field("status")} span={4} blank="not said" optional options={STATUSES} />
      <TextField {...field("unit")} span={4} list="units" optional hint="Where it is not plainly the series’" />
      <SelectField
        {...field("statement")}
        span={4}
        blank="no, a publication does"
        options={statements.map(({ id, words }) => ({ value: id, words }))}
      />
      <TextField {...field("words")} span={12} optional hint="In the source’s language: US$240.11 billion, up 26.3 percent" />
    </Fields>
  );
}

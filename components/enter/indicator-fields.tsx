import { Fields, Group } from "./fields/group";
import { SelectField } from "./fields/select-field";
import { TextField } from "./fields/text-field";

export const INDICATOR_LABELS = {
  title: "Title",
  slug: "Name in addresses",
  aggregation: "Over time",
  areas: "Areas",
  description: "What it covers",
} as const;

const AGGREGATIONS = [
  { value: "flow", words: "flow: sums over time" },
  { value: "stock", words: "stock: value at the end" },
  { value: "rate", words: "rate: neither" },
];

/** Fields of an indicator: title, area and how parts of a year aggregate. */
export function IndicatorFields() {
  return (
    <Group legend="What is measured">
      <Fields>
        <TextField name="title" label={INDICATOR_LABELS.title} span={8} hint="Russia–China goods trade turnover" />
        <SelectField name="aggregation" label={INDICATOR_LABELS.aggregation} span={4} options={AGGREGATIONS} />
        <TextField
          name="areas"
          label={INDICATOR_LABELS.areas}
          span={6}
          hint="Countries by name or code, commas between: Russia, China. EU for the Union, W00 for the world"
        />
        <TextField
          name="slug"
          label={INDICATOR_LABELS.slug}
          span={6}
          optional
          hint="Small letters and hyphens: china-russia-turnover. Left empty it is made of the title"
        />
        <TextField name="description" label={INDICATOR_LABELS.description} span={12} lines={3} optional />
      </Fields>
    </Group>
  );
}

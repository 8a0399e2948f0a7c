"use client";

import { useContext } from "react";
import { rowsOf } from "@/lib/input/form/form-state";
import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { FieldDisclosure } from "../fields/disclosure";
import { Fields } from "../fields/group";
import { SelectField } from "../fields/select-field";
import { TextField } from "../fields/text-field";
import { FormContext, useField } from "../form/form-context";
import { SubmitButton } from "../form/submit-button";
import { MAGNITUDES } from "../statement/figure-select-options";
import { RELEASE_LABELS as LABELS } from "./release-labels";

const NAMES = ["paste.text", "paste.decimal", "paste.months", "paste.negative", "paste.periods", "paste.zeros", "paste.columns.0.use"];
const DECIMAL_MARKS = [
  { value: "point", words: "a point: 1,187.5" },
  { value: "comma", words: "a comma: 1.187,5" },
];
const MONTHS = [
  { value: "year", words: "a year: Jan-23 is January 2023" },
  { value: "day", words: "a day: Jan-23 is 23 January" },
];
const NEGATIVE = [
  { value: "yes", words: "negative: (5.2) is −5.2" },
  { value: "no", words: "not negative: (5.2) is 5.2" },
];
const ZEROS = [
  { value: "leave", words: "placeholders: leave them out" },
  { value: "keep", words: "zero, as published: keep them" },
];

/** Field for a table pasted from a spreadsheet, which fills the rows above. */
export function PasteFields({ options: { series, indicators } }: { readonly options: ReleaseOptions }) {
  const { values } = useContext(FormContext);
  const choices = series.map(({ slug, title, indicator }) => ({ value: slug, words: title, group: indicators[indicator] ?? indicator }));
  const columns = values["paste.columns.0.heading"] === undefined ? [] : rowsOf(values, "paste.columns");
  const headings = values["paste.periodHeadings.0"] === undefined ? [] : rowsOf(values, "paste.periodHeadings");
  const periods = headings.map((at) => values[`paste.periodHeadings.${at}`] ?? "");
  return (
    <FieldDisclosure summary="Paste a table that fills the rows" names={NAMES}>
      <Fields>
        <TextField
          name="paste.text"
          label={LABELS["paste.text"]}
          span={12}
          lines={6}
          hint="Periods in one column (or across the top), values under their heads, growth beside its value. Tabs, commas or semicolons part cells. Flags such as p, e and f become statuses; r, revised, has none and is kept in the row’s words"
        />
        <SelectField
          name="paste.series"
          label={LABELS["paste.series"]}
          span={4}
          blank="none"
          options={choices}
          hint="Several columns are asked for"
        />
        <SelectField
          name="paste.multiplier"
          label={LABELS["paste.multiplier"]}
          span={4}
          blank="as last of the series"
          options={MAGNITUDES}
        />
        <SelectField name="paste.decimal" label={LABELS["paste.decimal"]} span={4} blank="what the table shows" options={DECIMAL_MARKS} />
        <AskedField name="paste.months" options={MONTHS} />
        <AskedField name="paste.negative" options={NEGATIVE} />
        <AskedField name="paste.zeros" options={ZEROS} />
        <AskedField name="paste.periods" options={periods.map((heading) => ({ value: heading, words: heading }))} />
        {periods.map((heading, at) => (
          <input key={heading} type="hidden" name={`paste.periodHeadings.${at}`} value={heading} />
        ))}
        {columns.map((column) => (
          <ColumnField
            key={column}
            name={`paste.columns.${column}`}
            heading={values[`paste.columns.${column}.heading`] ?? ""}
            choices={choices}
          />
        ))}
      </Fields>
      <p className="add">
        <SubmitButton intent="fill">Fill the rows</SubmitButton>
      </p>
    </FieldDisclosure>
  );
}

/** A question that most tables do not raise: shown once it was asked. */
function AskedField({ name, options }: { readonly name: keyof typeof LABELS; readonly options: Choices }) {
  const { value, messages } = useField(name);
  if (value === "" && messages.length === 0) return null;
  return <SelectField name={name} label={LABELS[name]} span={4} blank="choose one" options={options} />;
}

type Choices = Parameters<typeof SelectField>[0]["options"];

function ColumnField({ name, heading, choices }: { readonly name: string; readonly heading: string; readonly choices: Choices }) {
  const options = [{ value: "growth", words: "growth of the column before" }, { value: "none", words: "leave it out" }, ...choices];
  return (
    <>
      <SelectField name={`${name}.use`} label={`Column “${heading}” is`} span={4} blank="choose one" options={options} />
      <input type="hidden" name={`${name}.heading`} value={heading} />
    </>
  );
}

"use client";

import { useContext } from "react";
import { rowsOf } from "@/lib/input/form/form-state";
import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { FieldDisclosure } from "../fields/disclosure";
import { Fields } from "../fields/group";
import { SelectField } from "../fields/select-field";
import { TextField } from "../fields/text-field";
import { FormContext } from "../form/form-context";
import { MAGNITUDES } from "../statement/figure-select-options";
import { RELEASE_LABELS as LABELS } from "./release-labels";

const NAMES = ["paste.text", "paste.decimal", "paste.columns.0.use"];
const DECIMAL_MARKS = [
  { value: "point", words: "a point: 1,187.5" },
  { value: "comma", words: "a comma: 1.187,5" },
];

/** Field for a table pasted from a spreadsheet, which fills the rows above. */
export function PasteFields({ options: { series, indicators } }: { readonly options: ReleaseOptions }) {
  const { values } = useContext(FormContext);
  const choices = series.map(({ slug, title, indicator }) => ({ value: slug, words: title, group: indicators[indicator] ?? indicator }));
  const columns = values["paste.columns.0.heading"] === undefined ? [] : rowsOf(values, "paste.columns");
  return (
    <FieldDisclosure summary="Paste a table that fills the rows" names={NAMES}>
      <Fields>
        <TextField
          name="paste.text"
          label={LABELS["paste.text"]}
          span={12}
          lines={6}
          hint="Periods in one column (or across the top), values under their heads, growth beside its value. Tabs, commas or semicolons part cells"
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
        <button type="submit" name="$intent" value="fill">
          Fill the rows
        </button>
      </p>
    </FieldDisclosure>
  );
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

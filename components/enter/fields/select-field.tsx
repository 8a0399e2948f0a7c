"use client";

import { Field, type FieldProps } from "./field";

export type Option = { readonly value: string; readonly words: string; readonly group?: string };

type Props = FieldProps & {
  readonly options: readonly Option[];
  /** Label of the empty option; without it the first option is selected. */
  readonly blank?: string;
};

/** A native select; options that share a group go into one optgroup. */
export function SelectField({ options, blank, ...field }: Props) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <Field {...field}>
      {(control, value) => (
        <select {...control} defaultValue={value}>
          {blank !== undefined && <option value="">{blank}</option>}
          {unlisted(value, options, blank)}
          {groups.map((group) =>
            group === undefined ? (
              <Options key="" options={options.filter((option) => option.group === undefined)} />
            ) : (
              <optgroup key={group} label={group}>
                <Options options={options.filter((option) => option.group === group)} />
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function Options({ options }: Pick<Props, "options">) {
  return options.map(({ value, words }) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}

// A submitted value that is not among the options stays selected, so that its error can be understood.
function unlisted(value: string, options: Props["options"], blank: string | undefined) {
  if (options.some((option) => option.value === value) || (value === "" && blank !== undefined) || value === "") return null;
  return <option value={value}>{value}</option>;
}

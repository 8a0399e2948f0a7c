"use client";

import { Field, type FieldProps } from "./field";

export type Option = { readonly value: string; readonly words: string; readonly group?: string };

type Props = FieldProps & {
  readonly options: readonly Option[];
  /** Words of the choice of nothing; absent where one must be chosen and the first is. */
  readonly blank?: string;
};

/** One of several, the native way. Options of one group stand together. */
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

// What was sent and is no choice (any more) is shown all the same, beside what is said about it.
function unlisted(value: string, options: Props["options"], blank: string | undefined) {
  if (options.some((option) => option.value === value) || (value === "" && blank !== undefined) || value === "") return null;
  return <option value={value}>{value}</option>;
}

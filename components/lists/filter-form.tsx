import type { ReactNode } from "react";
import { type AsOfContext, addressAt, clockParameters } from "@/lib/input/query/as-of-context";
import { AutoSubmitForm } from "../page/auto-submit-form";

export type Choice = { readonly value: string; readonly text: string };
/** `required`: there is no "all" option. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly required?: boolean;
  /** Label of the first option instead of "all". */
  readonly allText?: string;
};

type Props = {
  readonly path: string;
  readonly fields: readonly Field[];
  readonly context: AsOfContext;
  /** Error about a filter value. */
  readonly error?: string | null;
  /** Hidden inputs and further fields. */
  readonly children?: ReactNode;
  /** Fields shown on their own lines below the button. */
  readonly below?: ReactNode;
  /** Current values of the further fields, by name. */
  readonly further?: readonly (readonly [name: string, value: string])[];
};

/** Filters a list: a GET form of selects whose first option is "all". With scripts the list follows each choice. */
export function FilterForm({ path, fields, context, error = null, children, below, further = [] }: Props) {
  const own = fields.flatMap(({ name, value }): readonly (readonly [string, string])[] => (value === null ? [] : [[name, value]]));
  const current = new URLSearchParams([...own, ...further].map(([name, value]) => [name, value])).toString();
  return (
    <AutoSubmitForm action={path} className="filters" label="Narrow the list" current={current}>
      {fields.map((field) => (
        <FilterField key={field.name} field={field} />
      ))}
      {clockParameters(context).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit">Show</button>
      {below}
      {error !== null && (
        <p className="error" role="alert">
          {error} <a href={addressAt(path, context)}>Show all</a>
        </p>
      )}
    </AutoSubmitForm>
  );
}

function FilterField({ field: { name, label, value, choices, required = false, allText = "all" } }: { readonly field: Field }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ""}>
        {!required && <option value="">{allText}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Options from rows with a slug and title. */
export function choicesOf(held: readonly { readonly slug: string; readonly title: string }[]): readonly Choice[] {
  return held.map(({ slug, title }) => ({ value: slug, text: title }));
}

/** Message naming filter values that are not among the options; null when all are. */
export function unknownChoices(fields: readonly Field[]): string | null {
  const unknown = fields.filter(({ value, choices }) => value !== null && !choices.some((choice) => choice.value === value));
  return unknown.length === 0 ? null : unknown.map(({ label, value }) => `${label}: nothing is held under “${value}”.`).join(" ");
}

import type { Moment } from "../moment";

export type Choice = { readonly value: string; readonly text: string };
export type Field = { readonly name: string; readonly label: string; readonly value: string | null; readonly choices: readonly Choice[] };

type Props = { readonly path: string; readonly fields: readonly Field[]; readonly moment: Moment };

/** Narrows a list: a plain GET form of selects, whose first choice is everything. */
export function FilterForm({ path, fields, moment }: Props) {
  return (
    <form className="filters" action={path} aria-label="Narrow the list">
      {fields.map(({ name, label, value, choices }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={value ?? ""}>
            <option value="">all</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {moment.asOf !== moment.today && <input type="hidden" name="asOf" value={moment.asOf} />}
      {moment.ledger !== moment.head && <input type="hidden" name="ledger" value={moment.ledger} />}
      <button type="submit">Show</button>
    </form>
  );
}

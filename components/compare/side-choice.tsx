type Choice = { readonly slug: string; readonly title: string };

type Props = {
  /** Field name: "indicator" or "speaker". */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
};

/** Up to four selects with the same name, one per column. */
export function SideChoice({ name, label, choices, chosen }: Props) {
  return [1, 2, 3, 4].map((place) => (
    <label key={place}>
      {label} {place}
      <select name={name} defaultValue={chosen[place - 1] ?? ""}>
        <option value="">nothing</option>
        {choices.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
    </label>
  ));
}

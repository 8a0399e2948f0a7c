/** A label's words: the number is never left out. */
export type LabelParts = { readonly number: string; readonly name: string; readonly day: string };

/** The forms of a label, longest first (LOOK §3): without the day, without the name, "more than" as "over". */
export function labelForms(parts: LabelParts): readonly LabelParts[] {
  const { number, name } = parts;
  const forms = [parts, { number, name, day: "" }, { number, name: "", day: "" }, { number: shortNumber(number), name: "", day: "" }];
  return forms.filter((form, index) => index === 0 || joinedText(form) !== joinedText(forms[index - 1]));
}

/** "more than 200" as "over 200". */
export function shortNumber(number: string): string {
  return number.replace(/^more than /, "over ");
}

function joinedText(form: LabelParts | undefined): string {
  return form === undefined ? "" : [form.number, form.name, form.day].join(" ");
}

/** The name and the day behind a number, in one piece. */
export function nameAndDay({ name, day }: LabelParts): string {
  return [name, day].filter((part) => part !== "").join(", ");
}

/** The parts of a label. A shorter form leaves out the day, then the name, never the number. */
export type LabelParts = { readonly number: string; readonly name: string; readonly day: string };

/**
 * The forms of a label, longest first, to try until one fits: all parts, without the day, without the name, "over" for "more
 * than".
 */
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

/** "Putin, 14 Dec 2023"; empty parts are left out. */
export function nameAndDay({ name, day }: LabelParts): string {
  return [name, day].filter((part) => part !== "").join(", ");
}

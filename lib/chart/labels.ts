/** A label's words: the number is never left out. */
export type LabelParts = { readonly number: string; readonly name: string; readonly day: string };

/** The forms of a label, longest first (LOOK §3): without the day, without the name, "more than" as "over". */
export function labelForms(parts: LabelParts): readonly LabelParts[] {
  const { number, name } = parts;
  const over = number.replace(/^more than /, "over ");
  const forms = [parts, { number, name, day: "" }, { number, name: "", day: "" }, { number: over, name: "", day: "" }];
  return forms.filter((form, index) => index === 0 || words(form) !== words(forms[index - 1]));
}

function words(form: LabelParts | undefined): string {
  return form === undefined ? "" : [form.number, form.name, form.day].join(" ");
}

/** The name and the day behind a number, in one piece. */
export function nameAndDay({ name, day }: LabelParts): string {
  return [name, day].filter((part) => part !== "").join(", ");
}

/**
 * Places for sorted positions that keep `gap` between neighbours: pushed down, then up, within low and high.
 * Null where so many do not fit.
 */
export function spread(positions: readonly number[], gap: number, low: number, high: number): readonly number[] | null {
  const room = high - low - gap * (positions.length - 1);
  if (room < 0) return null;
  const down = positions.reduce<readonly number[]>((placed, position) => {
    const last = placed.at(-1);
    return [...placed, Math.max(position, low, last === undefined ? low : last + gap)];
  }, []);
  return down.reduceRight<readonly number[]>((placed, position) => {
    const next = placed[0];
    return [Math.min(position, next === undefined ? high : next - gap), ...placed];
  }, []);
}

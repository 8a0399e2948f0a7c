/** A run of a verdict; the tone is that of an outcome only where the run says one. */
export type VerdictPart = { readonly text: string; readonly tone: VerdictTone };

export type VerdictTone = "plain" | "value" | "above" | "below" | "within" | "quiet";

export function part(text: string, tone: VerdictTone = "plain"): VerdictPart {
  return { text, tone };
}

/** Puts a plain separator between lists of runs: "; ", and the last one before the final list. */
export function joinParts(lists: readonly (readonly VerdictPart[])[], separator: string, last: string = separator): readonly VerdictPart[] {
  return lists.flatMap((list, index) => {
    if (index === 0) return list;
    return [part(index === lists.length - 1 ? last : separator), ...list];
  });
}

/** The same runs with neighbours of one tone made one. */
export function mergeParts(parts: readonly VerdictPart[]): readonly VerdictPart[] {
  const merged: VerdictPart[] = [];
  for (const one of parts) {
    const before = merged.at(-1);
    if (one.text === "") continue;
    if (before?.tone === one.tone) merged[merged.length - 1] = part(before.text + one.text, one.tone);
    else merged.push(one);
  }
  return merged;
}

export function textOf(parts: readonly VerdictPart[]): string {
  return parts.map(({ text }) => text).join("");
}

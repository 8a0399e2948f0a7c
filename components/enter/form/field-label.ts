const ROWS: Readonly<Record<string, string>> = {
  speakers: "Speaker",
  citations: "Source",
  figures: "Figure",
  observations: "Row",
};

/** Label for a field name: "Figure 1, magnitude" for "figures.0.multiplier". */
export function fieldLabel(name: string, labels: Readonly<Record<string, string>>): string {
  const [head = "", number, ...rest] = name.split(".");
  const row = ROWS[head];
  if (row === undefined || number === undefined) return labels[name] ?? labels[rest.at(-1) ?? ""] ?? name;
  const label = labels[rest.join(".")] ?? labels[rest.at(-1) ?? ""];
  const words = `${row} ${Number(number) + 1}`;
  if (rest.length === 0) return words;
  return `${words}, ${lowered(label ?? rest.join(" "))}`;
}

function lowered(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

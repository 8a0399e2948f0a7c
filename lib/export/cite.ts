import type { Described } from "./csvw";

/** A citation of the current view for a text: title, basis, as-of day, publishers, address. */
export function citationText({ title, sources, asOf, ledger, rules, address }: Described, asOfWords: string): string {
  const from = sources.length === 0 ? "" : ` Values published by ${sources.join("; ")}.`;
  return `Outturn, “${title}”, as of ${asOfWords} (${asOf}), record ${ledger}, methodology ${rules}.${from} ${address}`;
}

/** The same citation as Citation Style Language JSON, for reference managers. `accessed` is the day of download. */
export function citationJson({ title, summary, sources, asOf, ledger, rules, address }: Described, accessed: string): string {
  const item = {
    id: address,
    type: "dataset",
    title,
    "container-title": "Outturn",
    publisher: "Outturn",
    abstract: summary,
    issued: { "date-parts": [parts(asOf)] },
    accessed: { "date-parts": [parts(accessed)] },
    version: `record ${ledger}, methodology ${rules}`,
    ...(sources.length > 0 && { source: sources.join("; ") }),
    URL: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function parts(day: string): readonly number[] {
  return day.split("-").map(Number);
}

import type { Described } from "./csvw";

/** How the view is cited in a text: what, on which basis, as of when, from whom, where. */
export function citationText({ title, sources, asOf, ledger, rules, address }: Described, asOfWords: string): string {
  const from = sources.length === 0 ? "" : ` Values published by ${sources.join("; ")}.`;
  return `Outturn, “${title}”, as of ${asOfWords} (${asOf}), ledger ${ledger}, rules ${rules}.${from} ${address}`;
}

/** The same in the Citation Style Language's JSON, which reference managers read. `accessed` is the day it was taken. */
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
    version: `ledger ${ledger}, rules ${rules}`,
    ...(sources.length > 0 && { source: sources.join("; ") }),
    URL: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function parts(day: string): readonly number[] {
  return day.split("-").map(Number);
}

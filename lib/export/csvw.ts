import type { Datatype, Table } from "./table";

/** Metadata of a CSV file, for programs. */
export type Described = {
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** Publishers of the values. */
  readonly sources: readonly string[];
  readonly asOf: string;
  readonly ledger: number;
  readonly rules: string;
  /** Address of the same view, with as-of day and ledger number pinned. */
  readonly address: string;
};

/** CSV on the Web metadata (W3C csvw) as JSON text. `url` is the CSV file's address, relative or absolute. */
export function csvwText(url: string, { columns }: Table, about: Described): string {
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url,
    "dc:title": about.title,
    "dc:description": about.summary,
    "dc:publisher": "Outturn",
    "dc:source": about.sources,
    "dc:date": { "@value": about.asOf, "@type": "date" },
    "dc:isVersionOf": { "@id": about.address },
    "schema:version": `record ${about.ledger}, methodology ${about.rules}`,
    dialect: { header: true, delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminators: ["\r\n"], encoding: "utf-8" },
    tableSchema: {
      columns: columns.map(({ name, title, datatype, description }) => ({
        name,
        titles: [name, title],
        "dc:description": description,
        datatype: csvwType(datatype),
        null: "",
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function csvwType(datatype: Datatype): string | object {
  switch (datatype) {
    case "string":
    case "decimal":
    case "integer":
    case "date":
    case "anyURI":
      return datatype;
    case "gday":
      return { base: "string", format: "\\d{4}(-\\d{2}(-\\d{2})?)?" };
  }
}

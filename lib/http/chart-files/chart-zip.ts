import { strToU8, type Zippable, zipSync } from "fflate";
import { citationText } from "../../export/cite";
import { csvwText, type Described } from "../../export/csvw";
import { type Table, tableCsv } from "../../export/table";
import { formatDay } from "../../format/days";

/** Zips the table, its CSVW metadata and a README. Entries are dated by the as-of day, so that equal views give equal files. */
export function chartZip(stem: string, table: Table, about: Described): Uint8Array<ArrayBuffer> {
  const options = { mtime: `${about.asOf}T12:00:00Z` };
  const files: Zippable = {
    [`${stem}.csv`]: [strToU8(tableCsv(table)), options],
    [`${stem}.csv-metadata.json`]: [strToU8(csvwText(`${stem}.csv`, table, about)), options],
    "README.txt": [strToU8(readmeOf(stem, table, about)), options],
  };
  return new Uint8Array(zipSync(files));
}

function readmeOf(stem: string, { columns, rows }: Table, about: Described): string {
  return [
    about.title,
    "",
    about.summary,
    "",
    `${stem}.csv has ${rows.length} rows, exactly those the chart draws; ${stem}.csv-metadata.json describes them (CSV on the Web).`,
    "Numbers are in base units and rates in percent; the digits as given stand beside them. A blank cell holds nothing.",
    "",
    ...columns.map(({ name, description }) => `${name}: ${description}`),
    "",
    citationText(about, formatDay(about.asOf, "long")),
    "",
  ].join("\r\n");
}

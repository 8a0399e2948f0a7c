import { describe, expect, it } from "vitest";
import { citationJson, citationText } from "@/lib/export/cite";
import { csvwText } from "@/lib/export/csvw";
import { type Table, tableCsv, tableOf, withConstants } from "@/lib/export/table";

const table: Table = tableOf(
  [
    {
      name: "who",
      title: "Who",
      datatype: "string",
      description: "the speaker",
      of: ({ who }: { who: string; low: string | null }) => who,
    },
    { name: "low", title: "Low", datatype: "decimal", description: "in base units", of: ({ low }) => low },
  ],
  [
    { who: "=cmd|' /C calc'!A0", low: "-5.2" },
    { who: 'Ling "Ji", deputy', low: null },
  ],
);

const about = {
  title: "Turnover, customs",
  summary: "220–230 was stated; 240.11 was published.",
  sources: ["Customs of China"],
  asOf: "2026-03-10",
  ledger: 178,
  rules: "1",
  address: "https://outturn.example/indicators/turnover?asOf=2026-03-10&ledger=178",
};

describe("a table as a file", () => {
  it("escapes words for spreadsheets and leaves numbers unchanged", () => {
    expect(tableCsv(table)).toBe(`who,low\r\n'=cmd|' /C calc'!A0,-5.2\r\n"Ling ""Ji"", deputy",\r\n`);
  });

  it("repeats constants in every row", () => {
    const ledger = { name: "ledger", title: "Ledger", datatype: "integer", description: "entry", value: "178" } as const;
    expect(withConstants(table, [ledger]).rows.map((row) => row.at(-1))).toEqual(["178", "178"]);
    expect(withConstants(table, [ledger]).columns.map(({ name }) => name)).toEqual(["who", "low", "ledger"]);
  });

  it("is described as CSV on the Web, column by column, with as-of day and ledger number", () => {
    const metadata = JSON.parse(csvwText("chart.csv", table, about));
    expect(metadata["@context"][0]).toBe("http://www.w3.org/ns/csvw");
    expect(metadata.url).toBe("chart.csv");
    expect(metadata["schema:version"]).toBe("record 178, methodology 1");
    expect(metadata.tableSchema.columns).toEqual([
      { name: "who", titles: ["who", "Who"], "dc:description": "the speaker", datatype: "string", null: "" },
      { name: "low", titles: ["low", "Low"], "dc:description": "in base units", datatype: "decimal", null: "" },
    ]);
  });
});

describe("a citation", () => {
  it("names title, as-of day, publishers and address", () => {
    expect(citationText(about, "10 March 2026")).toBe(
      "Outturn, “Turnover, customs”, as of 10 March 2026 (2026-03-10), record 178, methodology 1. Values published by Customs of China. https://outturn.example/indicators/turnover?asOf=2026-03-10&ledger=178",
    );
  });

  it("is one item of CSL JSON", () => {
    expect(JSON.parse(citationJson(about, "2026-11-25"))).toEqual([
      expect.objectContaining({
        type: "dataset",
        title: "Turnover, customs",
        issued: { "date-parts": [[2026, 3, 10]] },
        accessed: { "date-parts": [[2026, 11, 25]] },
        version: "record 178, methodology 1",
        URL: about.address,
      }),
    ]);
  });
});

import { expect, it } from "vitest";
import { type Column, csvText } from "../../lib/export/csv";

type Row = { readonly words: string | null; readonly growth: string | null };

const COLUMNS: readonly Column<Row>[] = [
  { name: "words", kind: "text", of: ({ words }) => words },
  { name: "growth", kind: "number", of: ({ growth }) => growth },
];

it("writes a header, CRLF line ends, and an empty cell for null", () => {
  expect(csvText(COLUMNS, [{ words: null, growth: null }])).toBe("words,growth\r\n,\r\n");
});

it("keeps the sign of a number and escapes a formula in a text", () => {
  expect(csvText(COLUMNS, [{ words: "-5.2 said", growth: "-5.2" }])).toBe("words,growth\r\n'-5.2 said,-5.2\r\n");
});

it.each([
  ["=1+1", "'=1+1"],
  ["+7", "'+7"],
  ["@name", "'@name"],
])("escapes %j", (words, written) => {
  expect(csvText(COLUMNS, [{ words, growth: null }])).toBe(`words,growth\r\n${written},\r\n`);
});

it("quotes commas, quotes, line breaks and outer blanks", () => {
  expect(csvText(COLUMNS, [{ words: 'he said "more", then\nless ', growth: "1" }])).toBe(
    'words,growth\r\n"he said ""more"", then\nless ",1\r\n',
  );
});

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

it("keeps the sign of a number, and words that begin with one as they are quoted", () => {
  expect(csvText(COLUMNS, [{ words: "-5.2 per cent (or so)", growth: "-5.2" }])).toBe('words,growth\r\n"-5.2 per cent (or so)",-5.2\r\n');
  expect(csvText(COLUMNS, [{ words: "+7%", growth: null }])).toBe('words,growth\r\n"+7%",\r\n');
});

it.each([
  ["=1+1", "'=1+1"],
  ["@name", "'@name"],
  ["-SUM(A1)", `"'-SUM(A1)"`],
  ["+cmd|' /C calc'!A0", `"'+cmd|' /C calc'!A0"`],
])("escapes %j, which a spreadsheet would run", (words, written) => {
  expect(csvText(COLUMNS, [{ words, growth: null }])).toBe(`words,growth\r\n${written.replace(/^"(.*)"$/, "$1")},\r\n`);
});

it.each([
  ["23.135135135135135135", "23.1351351351351"],
  ["-72.9561539087285447", "-72.9561539087285"],
  ["0.000123456789012345678", "0.000123456789012346"],
  ["220.0", "220.0"],
  ["240110000000", "240110000000"],
  ["1234567890123456", "1234567890123460"],
])("writes %s with at most 15 significant digits: %s", (growth, written) => {
  expect(csvText(COLUMNS, [{ words: null, growth }])).toBe(`words,growth\r\n,${written}\r\n`);
});

it("keeps the digits as they were stated, however many", () => {
  const digits: readonly Column<string>[] = [{ name: "low_digits", kind: "digits", of: (row) => row }];
  expect(csvText(digits, ["220.000000000000000000"])).toBe("low_digits\r\n220.000000000000000000\r\n");
});

it("quotes commas, quotes, line breaks and outer blanks", () => {
  expect(csvText(COLUMNS, [{ words: 'he said "more", then\nless ', growth: "1" }])).toBe(
    'words,growth\r\n"he said ""more"", then\nless ",1\r\n',
  );
});

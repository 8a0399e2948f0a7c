import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../../lib/domain/time/period";
import { formatPeriod } from "../../../lib/format/days";
import { readPastedTable } from "../../../lib/parse/table/pasted-table";
import { runs } from "../../support/runs";

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/pasted-tables/${name}`, import.meta.url), "utf8");
}

describe("real tables", () => {
  it("reads semicolons and grouped thousands, with a heading for each value column", () => {
    const table = readPastedTable(fixture("usa-china-2001.csv"));
    expect(table.issues).toEqual([]);
    expect(table.decimal).toBe("point");
    expect(table.columns).toEqual([
      { heading: "Exports", use: "value", isShare: false },
      { heading: "Imports", use: "value", isShare: false },
      { heading: "Balance", use: "value", isShare: false },
    ]);
    expect(table.rows).toHaveLength(36);
    expect(table.rows.slice(0, 3)).toEqual([
      { row: 2, period: "2001-01", heading: "Exports", value: "1187.5", growth: null },
      { row: 2, period: "2001-01", heading: "Imports", value: "8427.5", growth: null },
      { row: 2, period: "2001-01", heading: "Balance", value: "-7240.0", growth: null },
    ]);
  });

  it("reads periods with points in any column, and reports a column of names that it leaves out", () => {
    const table = readPastedTable(fixture("korea-china-2001.csv"));
    expect(table.issues).toEqual([
      { row: 1, column: 1, field: "value", at: null, text: "Country", asks: null, message: "No number stands in this column." },
    ]);
    expect(table.rows).toHaveLength(24);
    expect(table.rows.at(-1)).toEqual({ row: 13, period: "2001-12", heading: "Imports", value: "1160349", growth: null });
  });

  it("reads decimal commas, because 0,055 and 1,58 allow nothing else", () => {
    const table = readPastedTable(fixture("us-gdp-growth-by-vintage.csv"));
    expect(table.decimal).toBe("comma");
    expect(table.issues).toEqual([]);
    expect(table.rows[0]).toEqual({ row: 2, period: "1969-Q1", heading: "first", value: "2.927", growth: null });
    expect(table.rows.filter(({ heading }) => heading === "third").map(({ value }) => value)).toEqual([
      "2.870",
      "2.006",
      "2.164",
      "-0.437",
      "-2.981",
      "0.609",
      "1.387",
      "-3.848",
    ]);
  });

  it("asks for the decimal mark if three rows of the same table do not decide it", () => {
    const text = fixture("us-gdp-growth-by-vintage.csv").split("\n").slice(0, 2).join("\n");
    const table = readPastedTable(text);
    expect(table.asked).toEqual(["decimal"]);
    expect(table.rows[0]?.value).toBe("2,927");
    expect(table.issues[0]).toEqual({
      row: 2,
      column: 2,
      field: "value",
      at: 0,
      text: "2,927",
      asks: "decimal",
      message: "This reads as 2927 or as 2.927: say whether a point or a comma parts decimals.",
    });
    const told = readPastedTable(text, { decimal: "comma", uses: {} });
    expect(told.issues).toEqual([]);
    expect(told.rows.map(({ value }) => value)).toEqual(["2.927", "6.363", "2.870", "2.870"]);
  });

  it("keeps every digit of a long value", () => {
    const table = readPastedTable(fixture("world-gdp-2024-10.csv"));
    expect(table.rows.at(-1)).toEqual({ row: 6, period: "2023", heading: "gdp_current_usd", value: "105435039507024.1", growth: null });
    expect(table.issues.map(({ text }) => text)).toEqual(["vintage", "commit", "country_code"]);
  });
});

describe("columns", () => {
  it("pairs a value with the growth column after it", () => {
    const { rows } = readPastedTable("Year\tTurnover\tGrowth, %\n2022\t190.27\t29.3\n2023\t240.11\t26.3\n");
    expect(rows).toEqual([
      { row: 2, period: "2022", heading: "Turnover", value: "190.27", growth: "29.3" },
      { row: 3, period: "2023", heading: "Turnover", value: "240.11", growth: "26.3" },
    ]);
  });

  it("finds growth by percent signs if there is no header", () => {
    expect(readPastedTable("2023\t240.11\t26.3%").rows).toEqual([
      { row: 1, period: "2023", heading: null, value: "240.11", growth: "26.3" },
    ]);
  });

  it("does not guess the use of a second column without header or percent sign, and follows the user's choice", () => {
    const text = "2022\t190.27\t29.3\n2023\t240.11\t26.3";
    expect(readPastedTable(text).columns).toEqual([{ heading: "Column 3", use: "value", isShare: false }]);
    expect(readPastedTable(text).rows.map(({ heading }) => heading)).toEqual([null, "Column 3", null, "Column 3"]);
    expect(readPastedTable(text, { decimal: null, uses: { "Column 3": "growth" } }).rows).toEqual([
      { row: 1, period: "2022", heading: null, value: "190.27", growth: "29.3" },
      { row: 2, period: "2023", heading: null, value: "240.11", growth: "26.3" },
    ]);
    expect(readPastedTable(text, { decimal: null, uses: { "Column 3": "none" } }).rows).toHaveLength(2);
  });

  it("tells two columns with one heading apart", () => {
    expect(readPastedTable("Year\tTotal\tTotal\n2023\t1\t2").columns.map(({ heading }) => heading)).toEqual(["Total", "Total (column 3)"]);
  });

  it("transposes a table with periods across the top, and reports cells where they were pasted", () => {
    const { rows, issues } = readPastedTable("\t2022\t2023\nExports\t76.1\tabout 111\nImports\t114.1\t129.1");
    expect(rows).toEqual([
      { row: 1, period: "2022", heading: "Exports", value: "76.1", growth: null },
      { row: 1, period: "2022", heading: "Imports", value: "114.1", growth: null },
      { row: 1, period: "2023", heading: "Exports", value: "about 111", growth: null },
      { row: 1, period: "2023", heading: "Imports", value: "129.1", growth: null },
    ]);
    expect(issues).toMatchObject([{ row: 2, column: 3, text: "about 111", at: 2 }]);
  });
});

describe("reading cells", () => {
  it("keeps unreadable cells and reports them by row and column", () => {
    const { rows, issues } = readPastedTable("Month;Value;Growth\nNov-23;21,5;8,7\n2023-12;$22bn;n.m.\n;;\n2024-01;–;..\n");
    expect(rows).toEqual([
      { row: 2, period: "Nov-23", heading: "Value", value: "21.5", growth: "8.7" },
      { row: 3, period: "2023-12", heading: "Value", value: "$22bn", growth: "n.m." },
    ]);
    expect(issues.map(({ row, column, field, at, text }) => [row, column, field, at, text])).toEqual([
      [2, 1, "period", 0, "Nov-23"],
      [3, 2, "value", 1, "$22bn"],
      [3, 3, "growth", 1, "n.m."],
    ]);
  });

  it("refuses a number with the other decimal mark", () => {
    const { rows, issues } = readPastedTable("2022\t0,5\n2023\t1,187", { decimal: "point", uses: {} });
    expect(rows.map(({ value }) => value)).toEqual(["0,5", "1187"]);
    expect(issues).toMatchObject([
      { row: 1, column: 2, message: "Elsewhere in this table a point parts decimals: write this number the same way." },
    ]);
  });

  it("keeps the cells of a table without any number", () => {
    expect(readPastedTable("2023\tabout 240").rows).toEqual([{ row: 1, period: "2023", heading: null, value: "about 240", growth: null }]);
  });

  it.each(["", "\n\n", "\t\t\n", '"', "words"])("finds nothing in %j", (text) => {
    expect(readPastedTable(text).rows).toEqual([]);
  });

  it("reads an unclosed quotation mark as an ordinary character", () => {
    expect(readPastedTable('Year,"Turnover\n2023,240.11').rows).toEqual([
      { row: 2, period: "2023", heading: '"Turnover', value: "240.11", growth: null },
    ]);
  });

  it("reads line breaks and doubled quotes within quotes", () => {
    expect(readPastedTable('Year,"Turnover,\n""total"""\n2023,"1,187.5"').rows).toEqual([
      { row: 2, period: "2023", heading: 'Turnover,\n"total"', value: "1187.5", growth: null },
    ]);
  });
});

type Style = {
  readonly mark: "point" | "comma";
  readonly group: string;
  readonly minus: string;
  readonly percent: string;
  readonly separator: string;
  readonly words: "text" | "long" | "short";
  readonly lineEnd: string;
};

describe("a formatted number that is read again", () => {
  const digits = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: null }))
    .map(([minus, whole, decimals]) => `${minus ? "-" : ""}${whole}${decimals === null ? "" : `.${decimals}`}`);
  const style: fc.Arbitrary<Style> = fc.record({
    mark: fc.constantFrom("point", "comma"),
    group: fc.constantFrom("", " ", "\u00A0", "\u202F", "\u2009", "mark"),
    minus: fc.constantFrom("-", "\u2212"),
    percent: fc.constantFrom("", "%", " %"),
    separator: fc.constantFrom("\t", ";", ","),
    words: fc.constantFrom("text", "long", "short"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
  });

  function write(of: string, { mark, group, minus }: Style): string {
    const [whole = "", decimals] = of.replace(/^-/, "").split(".");
    const [part, other] = mark === "point" ? [".", ","] : [",", "."];
    const text = whole.replace(/\B(?=(\d{3})+$)/g, group === "mark" ? other : group);
    return `${of.startsWith("-") ? minus : ""}${text}${decimals === undefined ? "" : `${part}${decimals}`}`;
  }

  const tables = fc.tuple(fc.array(fc.tuple(digits, digits), { minLength: 2, maxLength: 8 }), style, fc.integer({ min: 1900, max: 2090 }));

  function pasted(values: readonly (readonly [string, string])[], shape: Style, from: number) {
    const rows = values.map(([value, growth], index) => {
      const period = parsePeriod(`${from + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`)!;
      return { row: index + 2, period, value, growth };
    });
    const cell = (text: string) => (shape.separator === "," || /["\n]/.test(text) ? `"${text}"` : text);
    const lines = rows.map(({ period, value, growth }) => {
      const words = shape.words === "text" ? period.text : formatPeriod(period, shape.words, null);
      return [words, write(value, shape), `${write(growth, shape)}${shape.percent}`].map(cell).join(shape.separator);
    });
    const text = [["Month", "Turnover", "Growth"].map(cell).join(shape.separator), ...lines].join(shape.lineEnd);
    return { text, rows: rows.map((row) => ({ ...row, period: row.period.text, heading: "Turnover" })) };
  }

  it("is the same number with both decimal marks, if the mark is chosen", () => {
    fc.assert(
      fc.property(tables, ([values, shape, from]) => {
        const { text, rows } = pasted(values, shape, from);
        const table = readPastedTable(text, { decimal: shape.mark, uses: {} });
        expect(table.issues).toEqual([]);
        expect(table.rows).toEqual(rows);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("is never another number without a choice, and unreadable cells are reported", () => {
    fc.assert(
      fc.property(tables, ([values, shape, from]) => {
        const { text, rows } = pasted(values, shape, from);
        const table = readPastedTable(text);
        const named = new Set(table.issues.map(({ at, field }) => `${at} ${field}`));
        const read = table.rows.map((row, at) => ({
          ...row,
          value: named.has(`${at} value`) ? rows[at]?.value : row.value,
          growth: named.has(`${at} growth`) ? rows[at]?.growth : row.growth,
        }));
        expect(read).toEqual(rows);
        expect(table.asked).toEqual(named.size > 0 ? ["decimal"] : []);
      }),
      { numRuns: runs(2000) },
    );
  });
});

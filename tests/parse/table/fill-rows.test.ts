import { expect, it } from "vitest";
import { type FillableSeries, fillRows } from "../../../lib/parse/table/fill-rows";

const CALENDAR = { yearStart: 1, yearNamed: null } as const;
const SERIES: readonly FillableSeries[] = [
  { slug: "turnover-usd", title: "Customs, US dollars", unit: "USD", multiplier: 9, ...CALENDAR },
  { slug: "exports-usd", title: "Exports", unit: "USD", multiplier: 6, ...CALENDAR },
  { slug: "unemployment", title: "Unemployment", unit: "percent", multiplier: null, ...CALENDAR },
];

function fill(text: string, values: Readonly<Record<string, string>> = {}) {
  return fillRows({ "paste.text": text, "paste.series": "turnover-usd", ...values }, SERIES);
}

it("fills rows of the chosen series with its last magnitude and clears the box", () => {
  const { values, issues, first } = fill("2022\t190.27\t29.3%\n2023\t240.11\t26.3%");
  expect(issues).toEqual([]);
  expect(first).toBe(0);
  expect(values).toEqual({
    "paste.text": "",
    "paste.series": "turnover-usd",
    "observations.0.series": "turnover-usd",
    "observations.0.period": "2022",
    "observations.0.shape": "point",
    "observations.0.number": "190.27",
    "observations.0.growth": "29.3",
    "observations.0.multiplier": "9",
    "observations.0.pasted": "1",
    "observations.1.series": "turnover-usd",
    "observations.1.period": "2023",
    "observations.1.shape": "point",
    "observations.1.number": "240.11",
    "observations.1.growth": "26.3",
    "observations.1.multiplier": "9",
    "observations.1.pasted": "1",
  });
});

it("keeps typed rows and adds its own after them", () => {
  const typed = { "observations.0.series": "turnover-usd", "observations.0.period": "2021", "observations.0.number": "146.87" };
  const { values, first } = fill("2022\t190.27", { ...typed, "observations.1.series": "turnover-usd", "observations.1.number": " " });
  expect(first).toBe(1);
  expect(values).toMatchObject({ ...typed, "observations.1.period": "2022", "observations.1.number": "190.27" });
});

it("finds series by column headings and uses the chosen magnitude", () => {
  const { values, issues } = fill("Year;exports;UNEMPLOYMENT\n2023;111,1;3,2", { "paste.multiplier": "12" });
  expect(issues).toEqual([]);
  expect(values).toMatchObject({
    "observations.0.series": "exports-usd",
    "observations.0.number": "111.1",
    "observations.0.multiplier": "12",
    "observations.1.series": "unemployment",
    "observations.1.number": "3.2",
    "observations.1.multiplier": "",
  });
});

it("asks for the series of a column, and fills again without doubling rows", () => {
  const asked = fill("Year\tSales\tChange\tOther\n2023\t1.5\t2\t3\n2024\t1.6\t3\t4");
  expect(asked.issues).toEqual([
    { name: "paste.columns.0.use", message: "Say which series “Sales” is, and fill the rows again." },
    { name: "paste.columns.2.use", message: "Say which series “Other” is, and fill the rows again." },
  ]);
  expect(asked.values).toMatchObject({ "paste.columns.1.heading": "Change", "paste.columns.1.use": "growth" });
  expect(asked.values["paste.text"]).toContain("Sales");
  const told = fillRows({ ...asked.values, "paste.columns.0.use": "exports-usd", "paste.columns.2.use": "none" }, SERIES);
  expect(told.issues).toEqual([]);
  expect(Object.keys(told.values).filter((name) => name.endsWith(".series"))).toHaveLength(3);
  expect(told.values).toMatchObject({
    "observations.0.series": "exports-usd",
    "observations.0.growth": "2",
    "observations.1.period": "2024",
    "paste.text": "",
  });
  expect(told.values).not.toHaveProperty("paste.columns.0.use");
});

it("does not choose between two series with one title", () => {
  const twice = [...SERIES, { slug: "exports-eur", title: "Exports", unit: "EUR", multiplier: 6, ...CALENDAR }];
  const { issues } = fillRows({ "paste.text": "Year;Exports;Unemployment\n2023;111,1;3,2", "paste.series": "" }, twice);
  expect(issues.map(({ name }) => name)).toEqual(["paste.columns.0.use"]);
});

it("asks once for the decimal mark and keeps the cells until then", () => {
  const asked = fill("2022\t1,187\n2023\t2,927");
  expect(asked.issues).toEqual([
    {
      name: "paste.decimal",
      message:
        "“1,187” in row 1, column 2: This reads as 1187 or as 1.187: say whether a point or a comma parts decimals. Then fill the rows again.",
    },
  ]);
  expect(asked.values["observations.1.number"]).toBe("2,927");
  const told = fillRows({ ...asked.values, "paste.decimal": "comma" }, SERIES);
  expect(told.issues).toEqual([]);
  expect(told.values).toMatchObject({ "observations.0.number": "1.187", "observations.1.number": "2.927" });
});

it("reports unreadable cells at their fields", () => {
  const { values, issues } = fill("Nov-23\t21.5\t1%\n2023-12\t$22bn\tn.m.%");
  expect(issues.map(({ name }) => name)).toEqual(["paste.months", "observations.1.number", "observations.1.growth"]);
  expect(issues[1]?.message).toBe("“$22bn” in row 2, column 2: This is no number: write its digits, such as 1187.5 or -2.9.");
  expect(values).toMatchObject({ "observations.0.period": "Nov-23", "observations.1.number": "$22bn", "observations.1.growth": "n.m.%" });
});

it("fills 500 rows", () => {
  const text = Array.from(
    { length: 500 },
    (_, at) => `${1900 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}\t${at}.5`,
  ).join("\n");
  const { values } = fill(text);
  expect(values["observations.499.number"]).toBe("499.5");
  expect(values["observations.499.period"]).toBe("1941-08");
});

it.each(["", "words", "\t\t"])("reports that %j has no table and changes nothing", (text) => {
  const filled = fill(text);
  expect(filled.issues).toEqual([{ name: "paste.text", message: "No period with a number beside it was found in this table." }]);
  expect(filled.values["paste.text"]).toBe(text);
});

const FISCAL: readonly FillableSeries[] = [
  { slug: "exports-fy", title: "Exports of India", unit: "USD", multiplier: 9, yearStart: 4, yearNamed: "both" },
  ...SERIES,
];

function periodsFilled(text: string, series: string): readonly (string | undefined)[] {
  const { values } = fillRows({ "paste.text": text, "paste.series": series }, FISCAL);
  return [0, 1, 2].map((row) => values[`observations.${row}.period`]);
}

const HYPHENATED = "Year,Exports of it\n2009-10,178.8\n2010-11,251.1\n2011-12,306.0";

it("reads a column of 2009-10, 2010-11, 2011-12 as fiscal years of a series that has them", () => {
  expect(periodsFilled(HYPHENATED, "exports-fy")).toEqual(["2009-04/2010-03", "2010-04/2011-03", "2011-04/2012-03"]);
  expect(periodsFilled("Year,Exports of it\n2008-2009,185.3", "exports-fy")[0]).toBe("2008-04/2009-03");
});

it("refuses the same column, with a sentence for each row, on a series of calendar years", () => {
  const { values, issues } = fillRows({ "paste.text": HYPHENATED, "paste.series": "turnover-usd" }, FISCAL);
  expect(issues.map(({ name }) => name)).toEqual([0, 1, 2].map((row) => `observations.${row}.period`));
  expect(issues[1]?.message).toContain("“2010-11” may be a month or a fiscal year");
  expect(values["observations.1.period"]).toBe("2010-11");
  const whole = fillRows({ "paste.text": "Year,Exports of it\n2008-2009,185.3", "paste.series": "turnover-usd" }, FISCAL);
  expect(whole.issues[0]?.message).toContain("“2008-2009” is not read as a fiscal year here");
});

it("reads a column of months that holds 2010-11 as months, and fills the field so that it stays one", () => {
  expect(periodsFilled("Month,Exports of it\n2010-10,9\n2010-11,8\n2010-12,7", "exports-fy")).toEqual([
    "2010-10",
    "November 2010",
    "2010-12",
  ]);
});

import { describe, expect, it } from "vitest";
import { type FillableSeries, fillRows } from "../../../lib/parse/table/fill-rows";

/** Tables in the forms that statistical offices publish. */

const CALENDAR = { yearStart: 1, yearNamed: null } as const;
const SERIES: readonly FillableSeries[] = [
  { slug: "exports", title: "Exports", unit: "JPY", multiplier: 9, ...CALENDAR },
  { slug: "imports", title: "Imports", unit: "JPY", multiplier: 9, ...CALENDAR },
  { slug: "germany", title: "Germany, exports", unit: "EUR", multiplier: 6, ...CALENDAR },
  { slug: "greece", title: "Greece, exports", unit: "EUR", multiplier: 6, ...CALENDAR },
  { slug: "openness", title: "Exports in percent of GDP", unit: "percent", multiplier: null, ...CALENDAR },
];

type Values = Readonly<Record<string, string>>;

function fill(text: string, values: Values = { "paste.series": "exports" }) {
  return fillRows({ "paste.text": text, ...values }, SERIES);
}

/** The filled rows as "series period number status words", blank parts left out. */
function rows({ values }: { readonly values: Values }): readonly string[] {
  const numbers = [...new Set(Object.keys(values).flatMap((name) => /^observations\.(\d+)\./.exec(name)?.[1] ?? []))];
  return numbers.map((number) =>
    ["series", "period", "number", "growth", "status", "words"]
      .map((field) => values[`observations.${number}.${field}`] ?? "")
      .filter((text) => text !== "")
      .join(" | "),
  );
}

function names({ issues }: ReturnType<typeof fill>): readonly string[] {
  return issues.map(({ name }) => name);
}

describe("zeros at the end of a column", () => {
  const months = ["03,9800", "04,9100", "05,8900", "06,0", "07,0", "08,0", "09,0", "10,0", "11,0", "12,0"].map((row) => `2026/${row}`);
  const text = ["Month,Exports", ...months].join("\n");

  it("are named and left out, the table is kept", () => {
    const asked = fill(text);
    expect(rows(asked)).toEqual(["exports | 2026-03 | 9800", "exports | 2026-04 | 9100", "exports | 2026-05 | 8900"]);
    expect(asked.issues).toEqual([
      {
        name: "paste.zeros",
        message:
          "“Exports”, Jun 2026 to Dec 2026: seven zeros at the end. They were left out, as placeholders for what is not known yet. If they were published as zero, say so and fill the rows again.",
      },
    ]);
    expect(asked.values["paste.text"]).toBe(text);
  });

  it("are kept or left out for good when the user says so", () => {
    const kept = fillRows({ ...fill(text).values, "paste.zeros": "keep" }, SERIES);
    expect([kept.issues, rows(kept).length, rows(kept).at(-1)]).toEqual([[], 10, "exports | 2026-12 | 0"]);
    const left = fillRows({ ...fill(text).values, "paste.zeros": "leave" }, SERIES);
    expect([left.issues, rows(left).length, left.values["paste.text"], left.values["paste.zeros"]]).toEqual([[], 3, "", ""]);
  });

  it("are found in a table that begins with its newest period", () => {
    expect(rows(fill(["Month,Exports", ...months.toReversed()].join("\n")))).toHaveLength(3);
  });

  it("are kept before other values, in a column of zeros, and beside a growth", () => {
    expect(rows(fill("Year\tExports\n2021\t0\n2022\t5"))).toHaveLength(2);
    expect(rows(fill("Year\tExports\n2021\t0\n2022\t0"))).toHaveLength(2);
    expect(rows(fill("Year\tExports\tGrowth\n2021\t5\t\n2022\t0\t-100"))).toHaveLength(2);
  });

  it("are counted for each column, and unread cells stay where they are", () => {
    const asked = fill("Year;Exports;Imports\n2021;5;7\n2022;0;x8\n2023;0;0", {});
    expect(rows(asked)).toEqual(["exports | 2021 | 5", "imports | 2021 | 7", "imports | 2022 | x8"]);
    expect(names(asked)).toEqual(["paste.zeros", "observations.2.number"]);
  });
});

describe("months with a number of two digits, beside values that look like years", () => {
  const text = "Month,Exports,Imports\nJan-23,5471,7425\nFeb-23,5232,5946\nMar-23,6512,7781";

  it("are asked about, and the values are values", () => {
    const asked = fill(text);
    expect(asked.issues).toEqual([
      {
        name: "paste.months",
        message:
          "“Jan-23” in row 2, column 1: This is a month and a year, or a month and a day: say what the number is. Then fill the rows again.",
      },
    ]);
    expect(rows(asked)[0]).toBe("exports | Jan-23 | 5471");
  });

  it("are months of a year once the user says so", () => {
    const told = fillRows({ ...fill(text).values, "paste.months": "year" }, SERIES);
    expect(told.issues).toEqual([]);
    expect(rows(told)).toEqual([
      "exports | 2023-01 | 5471",
      "imports | 2023-01 | 7425",
      "exports | 2023-02 | 5232",
      "imports | 2023-02 | 5946",
      "exports | 2023-03 | 6512",
      "imports | 2023-03 | 7781",
    ]);
  });

  it("are refused as days once the user says that", () => {
    const told = fillRows({ ...fill(text).values, "paste.months": "day" }, SERIES);
    expect(told.issues[0]).toEqual({
      name: "observations.0.period",
      message: "“Jan-23” in row 2, column 1: This is a day: give months, quarters or years.",
    });
  });

  it.each([
    ["Year,Exports\n2012,1987\n2013,2004", ["exports | 2012 | 1987", "exports | 2013 | 2004"]],
    ["2012\t1987\n2013\t2004", ["exports | 2012 | 1987", "exports | 2013 | 2004"]],
    ["Exports,Year\n1987,2012\n2004,2013", ["exports | 2012 | 1987", "exports | 2013 | 2004"]],
    ["2023Q1\t2011\n2023Q2\t2019", ["exports | 2023-Q1 | 2011", "exports | 2023-Q2 | 2019"]],
  ])("never make years of the values of %j", (table, expected) => {
    expect(rows(fill(table))).toEqual(expected);
  });
});

describe("a long file", () => {
  const text = "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nDE,2010,255100.4,p\nEL,2011,251012.4,e";

  it("asks for a series for each area, and keeps the flags as statuses", () => {
    const asked = fill(text, {});
    expect(asked.issues).toEqual([
      { name: "paste.columns.0.use", message: "Say which series “DE” is, and fill the rows again." },
      { name: "paste.columns.1.use", message: "Say which series “EL” is, and fill the rows again." },
    ]);
    const told = fillRows({ ...asked.values, "paste.columns.0.use": "germany", "paste.columns.1.use": "greece" }, SERIES);
    expect(told.issues).toEqual([]);
    expect(rows(told)).toEqual(["germany | 2010 | 255100.4 | P", "greece | 2011 | 251012.4 | E"]);
  });

  it("does not take the series of a lone column for several areas, and can leave an area out", () => {
    const asked = fill(text);
    expect(names(asked)).toEqual(["paste.columns.0.use", "paste.columns.1.use"]);
    const told = fillRows({ ...asked.values, "paste.columns.0.use": "none", "paste.columns.1.use": "greece" }, SERIES);
    expect([told.issues, rows(told)]).toEqual([[], ["greece | 2011 | 251012.4 | E"]]);
  });

  it("names areas once where a code stands beside the name, and adds what tells its series apart", () => {
    const coded = "country;code;flow;Year;Value\nGermany;DE;exports;2010;5\nGermany;DE;imports;2010;6\nGreece;EL;exports;2010;7";
    expect(fill(coded, {}).issues.map(({ message }) => /“(.+)”/.exec(message)?.[1])).toEqual([
      "Germany · exports",
      "Germany · imports",
      "Greece · exports",
    ]);
  });

  it("asks for nothing where all rows are of one area", () => {
    const asked = fill("geo,TIME_PERIOD,OBS_VALUE\nDE,2010,255100.4\nDE,2011,251012.4", { "paste.series": "germany" });
    expect([asked.issues, rows(asked)]).toEqual([[], ["germany | 2010 | 255100.4", "germany | 2011 | 251012.4"]]);
  });

  it("refuses more series than anybody would place", () => {
    const lines = Array.from({ length: 31 }, (_, at) => `area ${at},2010,${at + 1}`);
    expect(fill(["geo,TIME_PERIOD,OBS_VALUE", ...lines].join("\n"), {}).issues).toEqual([
      { name: "paste.text", message: "The table holds 31 series: keep the columns and areas that you need, at most 30." },
    ]);
  });
});

describe("a share beside a value", () => {
  const text = "Year,Exports,Exports (% of GDP)\n2012,501.0,29.5";

  it("is asked about, and is never growth", () => {
    const asked = fill(text);
    expect(asked.issues).toEqual([
      {
        name: "paste.columns.1.use",
        message:
          "“Exports (% of GDP)” looks like a share or a rate, not like growth or an amount. Say which series “Exports (% of GDP)” is, or leave it out, and fill the rows again.",
      },
    ]);
    expect(rows(asked)).toEqual(["exports | 2012 | 501.0", "2012 | 29.5"]);
  });

  it("is left out, or a series of its own, once the user says so", () => {
    const left = fillRows({ ...fill(text).values, "paste.columns.1.use": "none" }, SERIES);
    expect([left.issues, rows(left)]).toEqual([[], ["exports | 2012 | 501.0"]]);
    const placed = fillRows({ ...fill(text).values, "paste.columns.1.use": "openness" }, SERIES);
    expect([placed.issues, rows(placed)]).toEqual([[], ["exports | 2012 | 501.0", "openness | 2012 | 29.5"]]);
  });

  it.each(["Exports, share", "Exports, %", "Export rate", "Exports, per cent"])("is seen in the heading %j of a lone column", (heading) => {
    expect(names(fill(`Year;${heading}\n2012;29.5`))).toEqual(["paste.columns.0.use"]);
    expect(names(fill(`Year;${heading}\n2012;29.5`, { "paste.series": "openness" }))).toEqual([]);
  });

  it.each(["Growth, %", "% change", "Growth rate", "%", "y/y"])("is not seen in %j, which is growth", (heading) => {
    expect(rows(fill(`Year;Exports;${heading}\n2012;501.0;2.5`))).toEqual(["exports | 2012 | 501.0 | 2.5"]);
  });
});

describe("two columns of periods", () => {
  it("count by the finer one where it lies within the other", () => {
    expect(rows(fill("refYear,period,primaryValue\n2023,202301,101"))).toEqual(["exports | 2023-01 | 101"]);
    expect(rows(fill("period,refYear,primaryValue\n202301,2023,101\n202302,2023,99"))).toEqual([
      "exports | 2023-01 | 101",
      "exports | 2023-02 | 99",
    ]);
  });

  it("are asked about where neither lies within the other", () => {
    const text = "Year,Reference period,Exports\n2023,2022-Q4,101\n2024,2023-Q4,103";
    const asked = fill(text);
    expect(asked.issues).toEqual([
      { name: "paste.periods", message: "“Year” and “Reference period” hold periods: say which one counts, and fill the rows again." },
    ]);
    expect(asked.values["paste.periodHeadings.1"]).toBe("Reference period");
    const told = fillRows({ ...asked.values, "paste.periods": "Reference period" }, SERIES);
    expect([told.issues, rows(told)]).toEqual([[], ["exports | 2022-Q4 | 101", "exports | 2023-Q4 | 103"]]);
    expect(told.values).not.toHaveProperty("paste.periodHeadings.0");
  });
});

describe("marks of cells", () => {
  it("become statuses and words, brackets and a trailing minus are asked about, exponents are read, missing signs are missing", () => {
    const text = ["1,234.5 p", "12.3*", "(5.2)", "1.2E+09", "5.2-", "..", "n.a.", ":"]
      .map((cell, at) => `${2010 + at}\t${cell}`)
      .join("\n");
    const asked = fill(text);
    expect(asked.issues).toEqual([
      {
        name: "paste.negative",
        message:
          "“(5.2)” in row 3, column 2: This may be −5.2: say whether brackets or a minus at the end make a number negative. Then fill the rows again.",
      },
    ]);
    expect(rows(asked).slice(0, 2)).toEqual(["exports | 2010 | 1234.5 | P", "exports | 2011 | 12.3 | 12.3*"]);
    const negative = fillRows({ ...asked.values, "paste.negative": "yes" }, SERIES);
    expect(rows(negative)).toEqual([
      "exports | 2010 | 1234.5 | P",
      "exports | 2011 | 12.3 | 12.3*",
      "exports | 2012 | -5.2",
      "exports | 2013 | 1200000000",
      "exports | 2014 | -5.2",
    ]);
    const positive = fillRows({ ...asked.values, "paste.negative": "no" }, SERIES);
    expect(rows(positive)[2]).toBe("exports | 2012 | 5.2");
  });

  it.each([
    ["Year;Exports;Flag\n2022;5;p\n2023;6;\n2024;7;f", ["exports | 2022 | 5 | P", "exports | 2023 | 6", "exports | 2024 | 7 | F"]],
    ["Year;Exports;OBS_STATUS\n2022;5;A\n2023;6;E", ["exports | 2022 | 5 | A", "exports | 2023 | 6 | E"]],
    ["Year;Exports;Status\n2022;5;Provisional\n2023;6;Estimated value", ["exports | 2022 | 5 | P", "exports | 2023 | 6 | E"]],
    ["2022\t5\tp\n2023\t6\te", ["exports | 2022 | 5 | P", "exports | 2023 | 6 | E"]],
    ["Flag;Year;Exports\np;2022;5", ["exports | 2022 | 5 | P"]],
    ["Year;Exports;Flag\n2022;5;r", ["exports | 2022 | 5 | 5 r"]],
    ["Year;Exports;Flag\n2022;5;bp", ["exports | 2022 | 5 | B | 5 bp"]],
  ])("are read from the column of flags of %j", (text, expected) => {
    const told = fill(text);
    expect([told.issues, rows(told)]).toEqual([[], expected]);
  });

  it("belong to the column before them", () => {
    const told = fill("Year;Exports;Flag;Imports;Flag\n2022;5;p;7;e");
    expect([told.issues, rows(told)]).toEqual([[], ["exports | 2022 | 5 | P", "imports | 2022 | 7 | E"]]);
  });
});

describe("years of other calendars", () => {
  it("are refused by name", () => {
    expect(fill("Year;Exports\nReiwa 4;5\nReiwa 5;6\n2024;7").issues[0]?.message).toContain("is of the Reiwa era. Write 2022.");
    expect(fill("Year;Exports\n2566;5\n2024;6\n2025;6").issues).toEqual([
      {
        name: "observations.0.period",
        message: "“2566” in row 2, column 1: The year 2566 is outside 1850 to 2150. A Buddhist year? Then write 2023.",
      },
    ]);
  });
});

it("asks for the series of a lone column without a heading", () => {
  expect(fill("2022\t5", {}).issues).toEqual([
    { name: "paste.series", message: "Say which series this column is, and fill the rows again." },
  ]);
});

it("takes the magnitude of a heading, and keeps a unit that is not the series' own to be warned of", () => {
  const table = "Year;Exports (GBP bn);Imports, JPY million\n2022;501.0;7";
  const asked = fill(table, {});
  const told = fillRows({ ...asked.values, "paste.columns.0.use": "exports", "paste.columns.1.use": "imports" }, SERIES);
  expect(told.values).toMatchObject({ "observations.0.unit": "GBP", "observations.0.multiplier": "9", "observations.1.multiplier": "6" });
  expect(told.values).not.toHaveProperty("observations.1.unit");
  const chosen = fillRows({ ...asked.values, "paste.columns.0.use": "exports", "paste.multiplier": "12" }, SERIES);
  expect(chosen.values["observations.0.multiplier"]).toBe("12");
});

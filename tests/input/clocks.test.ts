import { describe, expect, it } from "vitest";
import { parseClocks } from "../../lib/input/query/clocks";

const TODAY = "2024-02-15";
const HEAD = 412;

describe("as-of day and ledger number in an address", () => {
  it.each([
    ["nothing means today and the last entry", {}, { asOf: TODAY, ledger: HEAD }],
    ["blank means nothing", { asOf: "", ledger: "" }, { asOf: TODAY, ledger: HEAD }],
    ["a full day", { asOf: "2023-12-14" }, { asOf: "2023-12-14", ledger: HEAD }],
    ["today", { asOf: TODAY }, { asOf: TODAY, ledger: HEAD }],
    ["a month means its last day", { asOf: "2023-02" }, { asOf: "2023-02-28", ledger: HEAD }],
    ["a year means its last day", { asOf: "2022" }, { asOf: "2022-12-31", ledger: HEAD }],
    ["this month means today", { asOf: "2024-02" }, { asOf: TODAY, ledger: HEAD }],
    ["this year means today", { asOf: "2024" }, { asOf: TODAY, ledger: HEAD }],
    ["an entry", { ledger: "7" }, { asOf: TODAY, ledger: 7 }],
    ["before the first entry", { ledger: "0" }, { asOf: TODAY, ledger: 0 }],
    ["other parameters are ignored", { q: ["a", "b"] }, { asOf: TODAY, ledger: HEAD }],
  ])("%s", (_, query, clocks) => {
    expect(parseClocks(query, TODAY, HEAD)).toEqual({ ok: true, value: clocks });
  });
});

describe("an as-of day or ledger number that is refused", () => {
  const LEDGER = "Give the number of a ledger entry, from 0 to 412.";
  it.each([
    ["tomorrow", { asOf: "2024-02-16" }, [["asOf", "Give a day up to today, 2024-02-15."]]],
    ["text that is no day", { asOf: "14.12.2023" }, [["asOf", "Give the day as 2023-12-14, the month as 2023-12 or the year as 2023."]]],
    ["two days", { asOf: ["2023", "2024"] }, [["asOf", "Give asOf once."]]],
    ["an entry not written yet", { ledger: "413" }, [["ledger", LEDGER]]],
    ["a negative entry", { ledger: "-1" }, [["ledger", LEDGER]]],
    ["text that is no number", { ledger: "0x10" }, [["ledger", LEDGER]]],
    ["two entries", { ledger: ["1", "2"] }, [["ledger", "Give ledger once."]]],
    [
      "both at once",
      { asOf: "x", ledger: "y" },
      [
        ["asOf", "Give the day as 2023-12-14, the month as 2023-12 or the year as 2023."],
        ["ledger", LEDGER],
      ],
    ],
  ])("%s", (_, query, issues) => {
    expect(parseClocks(query, TODAY, HEAD)).toEqual({ ok: false, issues: issues.map(([path, message]) => ({ path: [path], message })) });
  });
});

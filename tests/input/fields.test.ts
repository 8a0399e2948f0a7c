import { describe, expect, it } from "vitest";
import { over } from "../../lib/input/comparison-base";
import {
  area,
  day,
  explanation,
  id,
  language,
  line,
  period,
  positions,
  quotation,
  sha256,
  slug,
  unit,
  url,
} from "../../lib/input/fields/common";
import { digits } from "../../lib/input/fields/value";
import { accepted, issuesOf } from "./bodies";

describe("values that a field accepts", () => {
  it.each([
    ["a name, without blanks around it", line(200), "  Ling Ji ", "Ling Ji"],
    ["a name with its accents composed", line(200), "Jose\u0301", "José"],
    ["a quotation, with its blanks and lines", quotation, " a\tb\nc ", " a\tb\nc "],
    ["the line ends of a form, as \\n", quotation, "a\r\nb\rc", "a\nb\nc"],
    ["a partial day", day, "2023-12", "2023-12"],
    ["a period, normalised", period, "2023-01/2023-06", "2023-S1"],
    ["an address, unchanged", url, "https://1lurer.am/en/Ռուսաստան/885779?a=1#b", "https://1lurer.am/en/Ռուսաստան/885779?a=1#b"],
    ["a hash in small letters", sha256, "AB".repeat(32), "ab".repeat(32)],
    ["an id in small letters", id, "0190A2B3-0000-7000-8000-00000000000A", "0190a2b3-0000-7000-8000-00000000000a"],
    ["a language with a script", language, "zh-Hant", "zh-Hant"],
    ["a currency", unit, "USD", "USD"],
    ["a unit in words", unit, "barrel/day", "barrel/day"],
    ["a three-letter unit that is no currency", unit, "kWh", "kWh"],
    ["percent", unit, "percent", "percent"],
    ["a country", area, "CN", "CN"],
    ["the world", area, "W00", "W00"],
    ["the zero that was stated", digits, "220.0", "220.0"],
    ["a fall", digits, "-2.9", "-2.9"],
    ["a slug", slug, "exports-from-china-2", "exports-from-china-2"],
  ])("%s", (_, schema, given, kept) => {
    expect(accepted<unknown>(schema, given)).toEqual(kept);
  });
});

describe("values that a field refuses, with advice", () => {
  const DAY = "Give the day as 2023-12-14, the month as 2023-12 or the year as 2023.";
  const PERIOD = "Give the period as 2023, 2023-S1, 2023-Q4, 2023-11 or a span such as 2023-01/2023-11.";
  const BLANK = "Write something here: blanks alone say nothing.";
  const HIDDEN = "Take out the control characters.";
  const ADDRESS = "Give a web address that starts with http:// or https://.";
  const DIGITS = "Write the digits as stated, with a point for decimals and no spaces: 240.11, or -2.9 for a fall.";
  it.each([
    ["an invalid day", day, "2023-02-30", DAY],
    ["a day in another order", day, "14.12.2023", DAY],
    ["a month in words", period, "November 2023", PERIOD],
    ["a span that runs backwards", period, "2023-11/2023-01", PERIOD],
    ["a Japanese year", period, "Reiwa 5", "“Reiwa 5” is of the Reiwa era. Write 2023."],
    ["a Buddhist year", period, "2567", "The year 2567 is outside 1850 to 2150. A Buddhist year? Then write 2024."],
    ["a span into another century", period, "2020/2203", "The year 2203 is outside 1850 to 2150."],
    ["a day of another century", day, "1203-12-14", "The year 1203 is outside 1850 to 2150."],
    ["a base in another century", over, "1203", "The year 1203 is outside 1850 to 2150."],
    ["a name of blanks", line(200), "   ", BLANK],
    ["a quotation of blanks", quotation, "\n", BLANK],
    ["a name over two lines", line(200), "Ling\nJi", HIDDEN],
    ["a null character", quotation, "a\u0000b", HIDDEN],
    ["half a surrogate pair", explanation, "a\ud800b", HIDDEN],
    ["a name of 201 characters", line(200), "x".repeat(201), "Shorten this to at most 200 characters."],
    ["a quotation of 5,001", quotation, "x".repeat(5_001), "Shorten this to at most 5000 characters."],
    ["a reason of 2,001", explanation, "x".repeat(2_001), "Shorten this to at most 2000 characters."],
    ["a script in place of an address", url, "javascript:alert(1)", ADDRESS],
    ["a file in place of an address", url, "file:///etc/passwd", ADDRESS],
    ["an address without its beginning", url, "tass.com/economy", ADDRESS],
    ["an address without its slashes", url, "https:evil.example", ADDRESS],
    ["an address with the other slashes", url, "http:\\\\evil.example", ADDRESS],
    ["an address with one slash", url, "https:/evil.example", ADDRESS],
    ["an address with three slashes", url, "https:///evil.example", ADDRESS],
    ["an address that begins in capitals", url, "HTTPS://evil.example", ADDRESS],
    ["an address with a blank in it", url, "https://tass.com/a b", ADDRESS],
    ["a language in words", language, "Russian text", "Give the language as a code: en, ru, zh-Hant."],
    ["a short hash", sha256, "abc", "Give the SHA-256 as 64 hexadecimal digits."],
    ["an invalid id", id, "412", "Give the id as the ledger shows it."],
    ["percent as a sign", unit, "%", "Write percent, also for points."],
    ["points in words", unit, "percentage points", "Write percent, also for points."],
    ["a currency in small letters", unit, "usd", "Write a currency code in capitals: USD."],
    ["a unit of signs", unit, "{}", "Give the unit as a currency code (USD) or a word (tonne, barrel/day)."],
    ["a unit of 31 letters", unit, "x".repeat(31), "Shorten this to at most 30 characters."],
    [
      "a country in three letters",
      area,
      "CHN",
      "Give the area as its ISO 3166 code in capitals: CN, RU; EU for the Union, W00 for the world.",
    ],
    ["a slug with capitals", slug, "Turnover", "Write small letters and digits, joined by hyphens: china-russia-turnover."],
    ["grouped thousands", digits, "1,187.5", DIGITS],
    ["a decimal comma", digits, "220,5", DIGITS],
    ["an exponent", digits, "2e11", DIGITS],
    ["a minus that is not a hyphen", digits, "−2.9", DIGITS],
    ["a number in place of text", digits, 220, "Give this as text, in quotation marks."],
    ["one citation twice", positions, [0, 0], "Name each citation once."],
    ["no citation", positions, [], "Name at least one citation."],
  ])("%s", (_, schema, given, message) => {
    expect(issuesOf(schema, given)).toEqual([`: ${message}`]);
  });
});

import { expect, it } from "vitest";
import { releaseWarnings, type WarnedRow } from "../../lib/domain/entry-checks/release-warnings";
import { warningsByKind } from "../../lib/enter/release/warnings-by-kind";
import { foundingHistory, foundingObservations } from "../support/ledgers/founding";
import { period, point, rate } from "../support/ledgers/rows";

function row(series: string, text: string, knownOn: string, overrides: Partial<WarnedRow>): WarnedRow {
  return {
    at: 0,
    series,
    period: period(text),
    knownOn,
    value: null,
    growth: null,
    status: null,
    statement: null,
    printedUnit: null,
    words: null,
    ...overrides,
  };
}

/** Titles and words of what is said of rows, with the ledger as it stood before a day. */
function said(day: string, ...rows: readonly WarnedRow[]) {
  const histories = [foundingHistory(foundingObservations.filter(({ knownOn }) => knownOn < day))];
  return warningsByKind(
    releaseWarnings(histories, rows),
    rows,
    histories,
    rows.map((_, at) => at),
  );
}

const GACC = "turnover-gacc-usd";
const RUSSIA = "turnover-russia-usd";

it("says what growth the stored base gives, with the rounding of both", () => {
  const [warning] = said("2024-01-12", row(GACC, "2023", "2024-01-12", { value: point("240.11"), growth: rate("26.3") }));
  expect(warning).toMatchObject({
    title: "The growth and the level do not agree",
    words:
      "Customs, dollars, 2023: +26.3% is stated; $240.11bn over $190.271bn for 2022 is +26.19% (+26.19% to +26.2% with the rounding of both).",
    look: { words: "Look at the indicator", href: "/indicators/turnover" },
    pass: "It is as published",
  });
});

it("names the old value, the new one and the existing release", () => {
  const revised = said("2024-12-31", row(RUSSIA, "2023", "2024-06-01", { value: point("229") }));
  expect(revised).toMatchObject([
    {
      title: "This revises a number that is held",
      words: "Customs, dollars, 2023: $227.8bn is held, of 15 May 2024; $229bn is new.",
      look: { words: "Look at the release", href: "/releases/russia 2024-05-15" },
    },
  ]);
  const repeated = said("2024-12-31", row(RUSSIA, "2023", "2024-06-01", { value: point("228") }));
  expect(repeated.map(({ words }) => words)).toEqual([
    "Customs, dollars, 2023: $228bn prints the $227.8bn of 15 May 2024 again, which stays the one in force.",
  ]);
  const conflicting = said("2024-12-31", row(RUSSIA, "2023", "2024-05-15", { value: point("240") }));
  expect(conflicting.map(({ title }) => title)).toEqual(["The ledger holds another number of the same day"]);
  const older = said("2024-12-31", row(RUSSIA, "2023", "2024-02-01", { value: point("227") }));
  expect(older.map(({ words }) => words)).toEqual(["Customs, dollars, 2023: $227.8bn is held, of a later day, 15 May 2024."]);
});

it("says how many times a value is its neighbour's", () => {
  const rows = row(GACC, "2023", "2024-01-12", { value: point("24.011") });
  expect(said("2024-01-12", rows).map(({ words }) => words)).toEqual([
    "Customs, dollars, 2023: $24.011bn is one 8th of the $190.271bn for 2022.",
  ]);
  const more = row(GACC, "2023", "2024-01-12", { value: point("2401.1"), printedUnit: "CNY" });
  expect(said("2024-01-12", more).map(({ words }) => words)).toEqual([
    "Customs, dollars, 2023: $2,401.1bn is 13 times the $190.271bn for 2022.",
    "Customs, dollars, 2023: the words name yuan, the series is in US dollars.",
  ]);
});

it("offers status F for a period that was not over, and to leave zeros out, for all their rows at once", () => {
  const day = "2025-10-05";
  const rows = [
    row(RUSSIA, "2024", day, { value: point("230") }),
    row(RUSSIA, "2025", day, { at: 1, value: point("240") }),
    row(RUSSIA, "2026", day, { at: 2, value: point("0") }),
  ];
  expect(said(day, ...rows)).toMatchObject([
    {
      title: "These periods were not over yet",
      words:
        "Row 2, Customs, dollars, 2025: $240bn. 2025 was not over on 5 October 2025. A projection? Then status F. Row 3, Customs, dollars, 2026: $0bn. 2026 was not over on 5 October 2025. A projection? Then status F.",
      pass: "It was published as an outturn",
      ways: [{ words: "They are projections: status F", intent: "forecast:1,2" }],
    },
    {
      title: "A value is zero",
      words:
        "Row 3, Customs, dollars, 2026: $0bn stands beside $240bn for 2025. A placeholder for what is not known yet? Then leave it out.",
      ways: [{ words: "Leave it out", intent: "drop:2" }],
    },
  ]);
});

it("says why a value may be a share", () => {
  const worded = row(RUSSIA, "2024", "2025-10-05", { value: point("230"), words: "230% of the plan" });
  expect(said("2025-10-05", worded).map(({ words }) => words)).toEqual([
    "Customs, dollars, 2024: $230bn is an amount, but its words name a share. A share or a rate needs a series in percent.",
  ]);
});

it("puts rows of one kind into one warning, and gives other numbers another key", () => {
  const held = foundingObservations.filter(({ series, value }) => series === GACC && value !== null).slice(0, 9);
  const again = held.map(({ period: of, value }, at) => row(GACC, of.text, "2026-11-01", { at, value }));
  const [repeats, ...others] = said("2026-12-31", ...again);
  expect(others).toEqual([]);
  expect(repeats?.words.match(/ prints the /g)).toHaveLength(4);
  expect(repeats?.words).toMatch(/ And five more rows like these\.$/);
  const [one] = said("2024-12-31", row(RUSSIA, "2023", "2024-06-01", { value: point("229") }));
  const [other] = said("2024-12-31", row(RUSSIA, "2023", "2024-06-01", { value: point("230") }));
  expect(one?.key).not.toBe(other?.key);
});

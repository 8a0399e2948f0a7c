import { expect, it } from "vitest";
import { database } from "../../lib/db/client";
import { recordIndicator } from "../../lib/db/indicators";
import { recordRelease } from "../../lib/db/releases";
import { recordSeries } from "../../lib/db/series";
import { recordStatement } from "../../lib/db/statements";
import { databaseError } from "../../lib/db/write";
import { anIndicator, aRelease, aSeries, aStatement } from "../support/bodies";
import { beginFileEmpty } from "../support/database";

beginFileEmpty(async () => {
  await recordIndicator(anIndicator(), "test");
  await recordSeries(aSeries(), "test");
  await recordStatement(aStatement(), "test");
  await recordRelease(aRelease(), "test");
});

async function codeOf(sql: string): Promise<string> {
  try {
    await database().$executeRawUnsafe(sql);
    return "done";
  } catch (error) {
    return databaseError(error)?.code ?? String(error);
  }
}

const FACTS = [
  "LedgerEntry",
  "LedgerTouch",
  "Statement",
  "StatementSpeaker",
  "Citation",
  "Figure",
  "FigureCitation",
  "Release",
  "Observation",
  "ObservationCitation",
];
const EMPTY_HERE = ["Retraction", "Amendment", "Alias", "Check"];
const DESCRIPTIONS = ["Indicator", "Series", "Source", "Speaker"];
const ROW_COLUMN: Readonly<Record<string, string>> = {
  LedgerEntry: "actor",
  LedgerTouch: "sequence",
  StatementSpeaker: "capacity",
  FigureCitation: "sequence",
  ObservationCitation: "sequence",
};

it.each(FACTS)("refuses to change, delete or truncate %s", async (table) => {
  const column = ROW_COLUMN[table] ?? "id";
  expect(await codeOf(`update "${table}" set "${column}" = "${column}"`)).toBe("OT001");
  expect(await codeOf(`delete from "${table}"`)).toBe("OT001");
  expect(await codeOf(`truncate "${table}" cascade`)).toBe("OT001");
});

it.each(EMPTY_HERE)("refuses to truncate %s", async (table) => {
  expect(await codeOf(`truncate "${table}"`)).toBe("OT001");
});

it.each(DESCRIPTIONS)("refuses to delete or truncate %s", async (table) => {
  expect(await codeOf(`delete from "${table}"`)).toBe("OT001");
  expect(await codeOf(`truncate "${table}" cascade`)).toBe("OT001");
});

it.each([
  ["Indicator", "slug = 'renamed'"],
  ["Indicator", "aggregation = 'stock'"],
  ["Series", "unit = 'CNY'"],
  ["Series", "frequency = 'A'"],
  ["Speaker", "kind = 'institution'"],
  ["Source", "sequence = 1"],
])("refuses another identity of %s: %s", async (table, change) => {
  expect(await codeOf(`update "${table}" set ${change}`)).toBe("OT001");
});

it("lets the words of a description be amended", async () => {
  expect(await codeOf(`update "Indicator" set title = 'Trade turnover'`)).toBe("done");
});

import { expect, it } from "vitest";
import { database } from "../../lib/db/connection/client";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { recordRelease } from "../../lib/db/entities/releases";
import { recordSeries } from "../../lib/db/entities/series";
import { recordStatement } from "../../lib/db/entities/statements";
import { databaseError } from "../../lib/db/ledger/write";
import { anIndicator, aRelease, aSeries, aStatement } from "../support/bodies";
import { beginFileEmpty } from "../support/databases/database";

beginFileEmpty(async () => {
  await recordIndicator(anIndicator(), "test");
  await recordSeries(aSeries(), "test");
  await recordStatement(aStatement(), "test");
  await recordRelease(aRelease(), "test");
  const { id: kindred } = await database().speaker.findFirstOrThrow();
  const { id: targetId } = await database().figure.findFirstOrThrow();
  const { id: sourceId } = await database().source.findFirstOrThrow();
  const { id: indicatorId } = await database().indicator.findFirstOrThrow();
  const reason = { reason: "misread", reasonHash: "a".repeat(64) };
  await database().alias.create({ data: { kind: "speaker", name: "Putin", sameAs: kindred, sequence: 4 } });
  await database().check.create({ data: { kind: "figure", targetId, sourceId, by: "editor", at: new Date(), sequence: 4 } });
  await database().retraction.create({ data: { kind: "figure", targetId, ...reason, sequence: 4 } });
  await database().amendment.create({
    data: { kind: "indicator", targetId: indicatorId, before: { title: "a" }, after: { title: "b" }, ...reason, sequence: 4 },
  });
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
  "Retraction",
  "Amendment",
  "Alias",
  "Check",
];
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

it.each(DESCRIPTIONS)("refuses to delete or truncate %s", async (table) => {
  expect(await codeOf(`delete from "${table}"`)).toBe("OT001");
  expect(await codeOf(`truncate "${table}" cascade`)).toBe("OT001");
});

it.each([
  ["Indicator", "slug = 'renamed'"],
  ["Indicator", "aggregation = 'stock'"],
  ["Series", "unit = 'CNY'"],
  ["Series", "frequency = 'A'"],
  ["Series", '"indicatorId" = gen_random_uuid()'],
  ["Series", `"over" = '2015'`],
  ["Series", `"priceBasis" = 'constant'`],
  ["Series", `adjustment = 'seasonal'`],
  ["Series", `"yearStart" = 4, "yearNamed" = 'both'`],
  ["Series", '"continuesId" = gen_random_uuid()'],
  ["Speaker", "slug = 'renamed'"],
  ["Indicator", "id = gen_random_uuid()"],
  ["Source", `sha256 = repeat('a', 64)`],
  ["Speaker", "kind = 'institution'"],
  ["Source", "sequence = 1"],
])("refuses another identity of %s: %s", async (table, change) => {
  expect(await codeOf(`update "${table}" set ${change}`)).toBe("OT001");
});

it.each([
  ["Indicator", "title = 'Trade turnover'"],
  ["Series", "definition = 'Exports and imports'"],
  ["Speaker", "name = 'V. Putin'"],
  ["Source", "title = 'Another title'"],
])("lets the words of %s be amended: %s", async (table, change) => {
  expect(await codeOf(`update "${table}" set ${change}`)).toBe("done");
});

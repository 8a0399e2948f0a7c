import { describe, expect, it } from "vitest";
import { database } from "../../lib/db/client";
import { recordIndicator } from "../../lib/db/indicators";
import { recordRelease } from "../../lib/db/releases";
import { recordSeries } from "../../lib/db/series";
import { recordStatement } from "../../lib/db/statements";
import { newId } from "../../lib/db/uuid";
import { databaseError } from "../../lib/db/write";
import { aFigure, anIndicator, anObservation, aRelease, aSeries, aStatement } from "../support/bodies";
import { beginFileEmpty } from "../support/database";

beginFileEmpty(async () => {
  await recordIndicator(anIndicator(), "test");
  await recordIndicator(anIndicator({ slug: "other", title: "Other" }), "test");
  await recordSeries(aSeries(), "test");
  await recordSeries(aSeries({ slug: "other-usd", indicator: "other" }), "test");
  await recordStatement(aStatement(), "test");
  await recordStatement(aStatement({ statedOn: "2023-12-15", figures: [aFigure({ indicator: "other" })] }), "test");
  await recordRelease(aRelease(), "test");
  await recordRelease(aRelease({ releasedOn: "2024-01-13", observations: [anObservation({ series: "other-usd" })] }), "test");
});

const CHECK = "23514";
const FOREIGN_KEY = "23503";
const STRANGER = "OT003";

/** Inserts a copy of the first row of a table, with a new id and these columns, and says the database's code ("stored" if it took it). */
async function codeOfCopy(table: string, columns: Readonly<Record<string, unknown>>): Promise<string> {
  const row = { ...(await firstRow(table)), ...("id" in (await firstRow(table)) ? { id: newId() } : {}), ...columns };
  const names = Object.keys(row).map((name) => `"${name}"`);
  try {
    await database().$executeRawUnsafe(
      `insert into "${table}" (${names.join(", ")}) select ${names.map((name) => `r.${name}`).join(", ")} from jsonb_populate_record(null::"${table}", $1::jsonb) r`,
      JSON.stringify(row),
    );
    return "stored";
  } catch (error) {
    return databaseError(error)?.code ?? String(error);
  }
}

async function firstRow(table: string): Promise<Record<string, unknown>> {
  const [found] = await database().$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
    `select to_jsonb(t) as row from "${table}" t order by t.ctid limit 1`,
  );
  return found?.row ?? {};
}

describe("the database refuses", () => {
  it.each([
    ["an indicator with a slug of other letters", "Indicator", { slug: "Not A Slug" }, CHECK],
    ["an indicator without a title", "Indicator", { slug: "new", title: " " }, CHECK],
    ["an indicator of no area", "Indicator", { slug: "new", areas: [] }, CHECK],
    ["a series without a unit", "Series", { slug: "new", unit: " " }, CHECK],
    ["a source of no name", "Source", { url: null, title: null, publisher: null, sha256: null }, CHECK],
    ["a source at another kind of address", "Source", { url: "ftp://example.org" }, CHECK],
    ["a source with another kind of hash", "Source", { sha256: "abc" }, CHECK],
    ["a day published without its precision", "Source", { publishedOn: "2023-12-14" }, CHECK],
    ["a month that begins on another day", "Statement", { statedOn: "2023-12-14", statedOnPrecision: "month" }, CHECK],
    ["an occasion without its hash", "Statement", { occasion: "a speech" }, CHECK],
    ["a statement known before it was made", "Statement", { knownOn: "2023-12-13" }, CHECK],
    ["a release known before its day", "Release", { knownOn: "2024-01-01" }, CHECK],
    ["a range upside down", "Figure", { low: 230e9, lowDigits: "230", high: 220e9, highDigits: "220" }, CHECK],
    ["a range without its high end", "Figure", { high: null, highDigits: null }, CHECK],
    ["a point of two numbers", "Figure", { shape: "point" }, CHECK],
    ["a floor with a high end", "Figure", { shape: "floor", inclusive: true }, CHECK],
    ["a floor that does not say whether it is included", "Figure", { shape: "floor", high: null, highDigits: null }, CHECK],
    ["a range that says whether it is included", "Figure", { inclusive: true }, CHECK],
    ["a central value outside its range", "Figure", { central: 240e9, centralDigits: "240" }, CHECK],
    ["digits that are none", "Figure", { lowDigits: "220bn" }, CHECK],
    ["a number that is not its digits", "Figure", { low: 221e9 }, CHECK],
    ["a level without a multiplier", "Figure", { multiplier: null, low: 220, high: 230 }, CHECK],
    ["growth with a multiplier", "Figure", { measure: "growth" }, CHECK],
    ["a level in percent with a multiplier", "Figure", { unit: "percent" }, CHECK],
    ["a level over something", "Figure", { over: "yearEarlier" }, CHECK],
    ["a period without its days", "Figure", { periodFirst: null }, CHECK],
    ["a period upside down", "Figure", { periodFirst: "2024-01-01" }, CHECK],
    ["a deadline without a period", "Figure", { timing: "by", period: null, periodFirst: null, periodLast: null }, CHECK],
    ["a figure's words without their hash", "Figure", { words: "220-230" }, CHECK],
    ["an observation of nothing", "Observation", nothing(), CHECK],
    ["an observation of another status", "Observation", { period: "2022", status: "Z" }, CHECK],
    ["growth that is not its digits", "Observation", { period: "2022", growthLow: 26 }, CHECK],
    ["a citation of both a statement and a release", "Citation", {}, "both"],
    ["a citation of neither", "Citation", { statementId: null, releaseId: null }, CHECK],
    ["a prefix without the words quoted", "Citation", { exact: null, exactHash: null, prefix: "a", prefixHash: "b" }, CHECK],
    ["a row that no entry covers", "Release", { sequence: 999 }, FOREIGN_KEY],
    ["an entry that does not follow the last", "LedgerEntry", { sequence: 20, hash: "a".repeat(64) }, "OT002"],
    ["an entry that forks the chain", "LedgerEntry", { sequence: 9, hash: "a".repeat(64), previousHash: "b".repeat(64) }, "OT002"],
  ])("%s", async (_, table, columns, code) => {
    const expected = code === "both" ? CHECK : code;
    const own = code === "both" ? { releaseId: (await firstRow("Release")).id, statementId: (await firstRow("Statement")).id } : columns;
    expect(await codeOfCopy(table, own)).toBe(expected);
  });

  it("a figure of one indicator on the basis of another's series", async () => {
    const { id } = await database().series.findFirstOrThrow({ where: { slug: "other-usd" } });
    expect(await codeOfCopy("Figure", { seriesId: id })).toBe(STRANGER);
  });

  it("a figure that restates one of another indicator", async () => {
    const { id } = await database().figure.findFirstOrThrow({ where: { indicator: { slug: "other" } } });
    expect(await codeOfCopy("Figure", { restatesId: id })).toBe(STRANGER);
  });

  it("a figure that names a citation of another statement", async () => {
    const [figure, citation] = [
      await firstRow("Figure"),
      await database().citation.findFirstOrThrow({ where: { statement: { statedOn: new Date("2023-12-15") } } }),
    ];
    expect(await codeOfCopy("FigureCitation", { figureId: figure.id, citationId: citation.id })).toBe(STRANGER);
  });

  it("an observation that names a citation of another release", async () => {
    const [observation, citation] = [
      await firstRow("Observation"),
      await database().citation.findFirstOrThrow({ where: { release: { releasedOn: new Date("2024-01-13") } } }),
    ];
    expect(await codeOfCopy("ObservationCitation", { observationId: observation.id, citationId: citation.id })).toBe(STRANGER);
  });

  it("a value without a multiplier on a series that is not in percent", async () => {
    expect(await codeOfCopy("Observation", { period: "2022", multiplier: null, valueLow: 240.11, valueHigh: 240.11 })).toBe(CHECK);
  });

  it("a person on whose behalf another speaks", async () => {
    const speaker = await firstRow("Speaker");
    const other = await database().statement.findFirstOrThrow({ where: { statedOn: new Date("2023-12-15") } });
    expect(await codeOfCopy("StatementSpeaker", { statementId: other.id, position: 7, onBehalfOfId: speaker.id })).not.toBe("stored");
  });

  it("a retraction that names nothing held, or a row of another kind", async () => {
    const [figure, sequence] = [await firstRow("Figure"), 8];
    const retraction = { id: newId(), reason: "misread", reasonHash: "h", sequence };
    const insert = (kind: "figure" | "release", targetId: string) =>
      database().retraction.create({ data: { ...retraction, kind, targetId } });
    await expect(insert("figure", newId())).rejects.toMatchObject({ meta: { driverAdapterError: { cause: { originalCode: STRANGER } } } });
    await expect(insert("release", String(figure.id))).rejects.toMatchObject({
      meta: { driverAdapterError: { cause: { originalCode: STRANGER } } },
    });
  });

  it("takes the copies that break no rule", async () => {
    expect(await codeOfCopy("Figure", {})).toBe("stored");
    expect(await codeOfCopy("Observation", { period: "2022", periodFirst: "2022-01-01", periodLast: "2022-12-31" })).toBe("stored");
  });
});

function nothing() {
  const columns = ["Shape", "Low", "High", "LowDigits", "HighDigits"];
  return {
    multiplier: null,
    ...Object.fromEntries(
      columns.flatMap((name) => [
        [`value${name}`, null],
        [`growth${name}`, null],
      ]),
    ),
  };
}

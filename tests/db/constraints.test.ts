import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { database } from "../../lib/db/connection/client";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { recordRelease } from "../../lib/db/entities/releases";
import { recordSeries } from "../../lib/db/entities/series";
import { recordStatement } from "../../lib/db/entities/statements";
import { databaseError } from "../../lib/db/ledger/write";
import { parsePeriod } from "../../lib/domain/time/period";
import { aFigure, anIndicator, anObservation, aRelease, aSeries, aStatement } from "../support/bodies";
import { beginFileEmpty } from "../support/databases/database";

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
const HASH = "a".repeat(64);
const GROWTH = { measure: "growth", unit: null, multiplier: null, low: 220, high: 230 };
const ELEVEN_MONTHS = { period: "2023-01/2023-11", periodLast: "2023-11-30" };
const LONG = "1".repeat(31);

type Columns = Readonly<Record<string, unknown>>;

/** Inserts a copy of the first row of a table, with a new id and these columns; the answer is that of `codeOfRow`. */
async function codeOfCopy(table: string, columns: Columns): Promise<string> {
  const row = await firstRow(table);
  return codeOfRow(table, { ...row, ...("id" in row ? { id: newId() } : {}), ...columns });
}

/** Inserts rows in one statement, and says the code the database gave: "stored" if it took them. */
async function codeOfRow(table: string, ...rows: readonly Columns[]): Promise<string> {
  const names = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`);
  try {
    await database().$executeRawUnsafe(
      `insert into "${table}" (${names.join(", ")}) select ${names.map((name) => `r.${name}`).join(", ")} from jsonb_populate_recordset(null::"${table}", $1::jsonb) r`,
      JSON.stringify(rows),
    );
    return "stored";
  } catch (error) {
    return databaseError(error)?.code ?? String(error);
  }
}

async function firstRow(table: string): Promise<Record<string, unknown>> {
  const [found] = await database().$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
    `select row from "${table}" t, to_jsonb(t) row order by (row->>'sequence')::int, row->>'id', row->>'statementId' limit 1`,
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
    ["a prefix without the words quoted", "Citation", { exact: null, exactHash: null, prefix: "a", prefixHash: HASH }, CHECK],
    ["an indicator of one area named twice", "Indicator", { slug: "new", areas: ["RU", "RU"] }, CHECK],
    ["an indicator of an area by its name", "Indicator", { slug: "new", areas: ["Russia"] }, CHECK],
    ["a series over what is no base", "Series", { slug: "new", over: "last year" }, CHECK],
    ["fiscal years without a naming", "Series", { slug: "new", yearStart: 4 }, CHECK],
    ["a naming without fiscal years", "Series", { slug: "new", yearNamed: "both" }, CHECK],
    ["calendar years stored as a start in January", "Series", { slug: "new", yearStart: 1, yearNamed: "first" }, CHECK],
    ["years that start in a thirteenth month", "Series", { slug: "new", yearStart: 13, yearNamed: "first" }, CHECK],
    ["a month published that begins on another day", "Source", { publishedOn: "2023-12-14", publishedOnPrecision: "month" }, CHECK],
    ["a source of a blank title", "Source", { title: " " }, CHECK],
    ["a statement known after its day", "Statement", { knownOn: "2023-12-15" }, CHECK],
    [
      "a month that is known before it begins",
      "Release",
      { releasedOn: "2024-01-01", releasedOnPrecision: "month", knownOn: "2023-12-31" },
      CHECK,
    ],
    [
      "a year that is known after it ends",
      "Release",
      { releasedOn: "2023-01-01", releasedOnPrecision: "year", knownOn: "2024-01-01" },
      CHECK,
    ],
    ["a place after its own entry", "Statement", { place: 99 }, CHECK],
    ["an occasion with what is no hash", "Statement", { occasion: "a speech", occasionHash: "h" }, CHECK],
    ["a speaker of blank capacity", "StatementSpeaker", { position: 7, capacity: " " }, CHECK],
    ["a quotation with what is no hash", "Citation", { exactHash: "h" }, CHECK],
    ["more digits than are read", "Figure", { low: LONG, lowDigits: LONG, multiplier: 0 }, CHECK],
    ["a period by another text", "Figure", { period: "2023-01/2023-12" }, CHECK],
    ["a period of another year", "Figure", { period: "2022" }, CHECK],
    ["a change per year", "Figure", { measure: "change", over: "perYear" }, CHECK],
    ["a change annualised", "Figure", { measure: "change", over: "previousPeriodAnnualised" }, CHECK],
    ["a change over what is no base", "Figure", { measure: "change", over: "last year" }, CHECK],
    ["a growth of tonnes", "Figure", { measure: "growth", unit: "tonne", multiplier: null, low: 220, high: 230 }, CHECK],
    ["a growth per year by a deadline", "Figure", { ...GROWTH, over: "perYear", timing: "by" }, CHECK],
    ["a growth per year of eleven months", "Figure", { ...GROWTH, ...ELEVEN_MONTHS, over: "perYear" }, CHECK],
    ["eleven months annualised", "Figure", { ...GROWTH, ...ELEVEN_MONTHS, over: "previousPeriodAnnualised" }, CHECK],
    ["an observation of a period by another text", "Observation", { period: "2023-Q1" }, CHECK],
    ["a row that no entry covers", "Release", { sequence: 999 }, FOREIGN_KEY],
    ["an entry that does not follow the last", "LedgerEntry", { sequence: 20, hash: HASH }, "OT002"],
    ["an entry that forks the chain", "LedgerEntry", { sequence: 9, hash: HASH, previousHash: "b".repeat(64) }, "OT002"],
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

  it("a retraction of an unknown row, or of a row of another kind", async () => {
    const [figure, sequence] = [await firstRow("Figure"), 8];
    const retraction = { id: newId(), reason: "misread", reasonHash: HASH, sequence };
    const insert = (kind: "figure" | "release", targetId: string) =>
      database().retraction.create({ data: { ...retraction, kind, targetId } });
    await expect(insert("figure", newId())).rejects.toMatchObject({ meta: { driverAdapterError: { cause: { originalCode: STRANGER } } } });
    await expect(insert("release", String(figure.id))).rejects.toMatchObject({
      meta: { driverAdapterError: { cause: { originalCode: STRANGER } } },
    });
  });

  it("a replacement of another kind, whichever comes first", async () => {
    const [figure, statement, release] = [await firstRow("Figure"), await firstRow("Statement"), await firstRow("Release")];
    const retraction = { kind: "figure", targetId: figure.id, reason: "misread", reasonHash: HASH, sequence: 8 };
    expect(await codeOfRow("Retraction", { ...retraction, id: newId(), replacementId: statement.id })).toBe(STRANGER);
    const replacementId = newId();
    expect(await codeOfRow("Retraction", { ...retraction, id: newId(), replacementId })).toBe("stored");
    expect(await codeOfRow("Release", { ...release, id: replacementId })).toBe(STRANGER);
  });

  it("a retraction of a retraction with a replacement", async () => {
    const { id } = await database().retraction.findFirstOrThrow();
    const retraction = { id: newId(), kind: "retraction", targetId: id, reason: "misread", reasonHash: HASH, sequence: 8 };
    expect(await codeOfRow("Retraction", { ...retraction, replacementId: newId() })).toBe(CHECK);
  });

  it("a check of an unknown row, or of a row of another kind", async () => {
    const [figure, source] = [await firstRow("Figure"), await firstRow("Source")];
    const check = { id: newId(), sourceId: source.id, by: "editor", at: "2024-02-01T00:00:00Z", sequence: 8 };
    expect(await codeOfRow("Check", { ...check, kind: "figure", targetId: newId() })).toBe(STRANGER);
    expect(await codeOfRow("Check", { ...check, kind: "release", targetId: figure.id })).toBe(STRANGER);
    expect(await codeOfRow("Check", { ...check, kind: "figure", targetId: figure.id })).toBe("stored");
  });

  it("an amendment of an unknown row, or without a change", async () => {
    const [indicator, reasonHash] = [await firstRow("Indicator"), HASH];
    const amendment = { id: newId(), before: { title: "a" }, after: { title: "b" }, reason: "clearer", reasonHash, sequence: 8 };
    expect(await codeOfRow("Amendment", { ...amendment, kind: "series", targetId: indicator.id })).toBe(STRANGER);
    expect(await codeOfRow("Amendment", { ...amendment, kind: "indicator", targetId: indicator.id, after: { title: "a" } })).toBe(CHECK);
    expect(await codeOfRow("Amendment", { ...amendment, kind: "indicator", targetId: indicator.id })).toBe("stored");
  });

  it("an alias of an unknown row, of a row of another kind, or of both a row and a name", async () => {
    const [speaker, source] = [await firstRow("Speaker"), await firstRow("Source")];
    const alias = { id: newId(), kind: "speaker", targetId: null, name: "Putin", sequence: 8 };
    expect(await codeOfRow("Alias", { ...alias, sameAs: source.id })).toBe(STRANGER);
    expect(await codeOfRow("Alias", { ...alias, sameAs: speaker.id, targetId: newId(), name: null })).toBe(STRANGER);
    expect(await codeOfRow("Alias", { ...alias, sameAs: speaker.id, targetId: newId() })).toBe(CHECK);
    expect(await codeOfRow("Alias", { ...alias, sameAs: speaker.id, kind: "indicator" })).toBe(CHECK);
    expect(await codeOfRow("Alias", { ...alias, sameAs: speaker.id })).toBe("stored");
  });

  it("a series that comes from another indicator's, or from itself by way of another", async () => {
    const other = await database().series.findFirstOrThrow({ where: { slug: "other-usd" } });
    expect(await codeOfCopy("Series", { slug: "heir", continuesId: other.id })).toBe(STRANGER);
    expect(await codeOfCopy("Series", { slug: "heir", derivedFromId: other.id })).toBe(STRANGER);
    const [one, two] = [newId(), newId()];
    const series = await firstRow("Series");
    const ring = [
      { ...series, id: one, slug: "one", continuesId: two },
      { ...series, id: two, slug: "two", derivedFromId: one },
    ];
    expect(await codeOfRow("Series", ...ring)).toBe(STRANGER);
  });

  it("an entry whose body is not a JSON object", async () => {
    const entry = await nextEntry();
    expect(await codeOfRow("LedgerEntry", { ...entry, body: "[]" })).toBe(CHECK);
    expect(await codeOfRow("LedgerEntry", { ...entry, body: "{" })).not.toBe("stored");
  });

  it("writes in a snapshot transaction", async () => {
    const data = await nextEntry();
    const writing = database().$transaction(async (tx) => {
      await tx.$executeRaw`set transaction isolation level repeatable read`;
      await tx.ledgerEntry.create({ data });
    });
    await expect(writing).rejects.toMatchObject({ meta: { driverAdapterError: { cause: { originalCode: "OT004" } } } });
  });

  it("accepts the copies that break no rule", async () => {
    expect(await codeOfCopy("Figure", {})).toBe("stored");
    expect(await codeOfCopy("Observation", { period: "2022", periodFirst: "2022-01-01", periodLast: "2022-12-31" })).toBe("stored");
  });
});

/** An entry that would follow the last one. */
async function nextEntry() {
  const entry = await database().ledgerEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
  return { ...entry, sequence: entry.sequence + 1, previousHash: entry.hash, hash: HASH };
}

describe("the text of a period in the database is that of the domain", () => {
  it.each([
    "2023",
    "2023-S1",
    "2023-S2",
    "2023-Q1",
    "2023-Q4",
    "2023-02",
    "2024-02",
    "2023-01/2023-11",
    "2022-07/2023-06",
    "2020/2021",
    "2023-12/2024-01",
    "2023-02/2023-04",
  ])("%s", async (text) => {
    const { first, last } = parsePeriod(text)!;
    const [row] = await database().$queryRaw<{ text: string }[]>`select period_text(${first}::date, ${last}::date) as text`;
    expect(row?.text).toBe(text);
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

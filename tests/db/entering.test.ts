import { describe, expect, it } from "vitest";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { recordSeries } from "../../lib/db/entities/series";
import { recordStatement } from "../../lib/db/entities/statements";
import { suggestSource } from "../../lib/db/entities/suggest-source";
import { findPreviousResult } from "../../lib/db/ledger/idempotency";
import { recordRetraction } from "../../lib/db/ledger/retractions";
import { listDuplicateCandidates, listStatementsByUrl } from "../../lib/db/queries/duplicate-candidates";
import { findEntrySummary } from "../../lib/db/queries/entry-summary";
import { findSpeakersNamed, readRecentEntries } from "../../lib/db/queries/recent-entries";
import { anIndicator, aSeries, aStatement } from "../support/bodies";
import { beginEmpty } from "../support/databases/database";

beginEmpty();

const PUTIN = { name: "Vladimir Putin", kind: "person", capacity: null, onBehalfOf: null } as const;

async function record(overrides: object = {}): Promise<string> {
  const written = await recordStatement(aStatement(overrides), "test");
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  return written.value.id;
}

function citing(source: object) {
  return { citations: [{ source }] };
}

describe("candidates for duplicates", () => {
  it("finds the speaker's statements within the days, also when only the month or year is known", async () => {
    await recordIndicator(anIndicator(), "test");
    const [day, month, year] = [await record(), await record({ statedOn: "2023-12" }), await record({ statedOn: "2023" })];
    await record({ statedOn: "2023-12-10" });
    await record({ statedOn: "2022" });
    await record({ speakers: [{ name: "Xi Jinping", kind: "person" }] });
    const near = await listDuplicateCandidates([PUTIN], "2023-12-14", 3, 99);
    expect(near.map(({ id }) => id).sort()).toEqual([day, month, year].sort());
  });

  it("leaves out retracted statements", async () => {
    await recordIndicator(anIndicator(), "test");
    await recordRetraction({ kind: "statement", id: await record(), reason: "misread" }, "test");
    expect(await listDuplicateCandidates([PUTIN], "2023-12-14", 3, 99)).toEqual([]);
    expect(await listStatementsByUrl(["https://example.org/report"], 99)).toEqual([]);
  });

  it("finds statements by the URL of a source", async () => {
    await recordIndicator(anIndicator(), "test");
    const id = await record();
    expect((await listStatementsByUrl(["https://example.org/report"], 99)).map((one) => one.id)).toEqual([id]);
    expect(await listStatementsByUrl([], 99)).toEqual([]);
  });
});

describe("suggestSource", () => {
  it("suggests the stored source with the same URL", async () => {
    await recordIndicator(anIndicator(), "test");
    await record(citing({ url: "https://tass.com/1", publisher: "TASS", title: "A report", language: "en" }));
    expect(await suggestSource("https://tass.com/1")).toEqual({ publisher: "TASS", title: "A report", language: "en" });
  });

  it("suggests publisher and language of the newest source on the same host, with or without www, and no title", async () => {
    await recordIndicator(anIndicator(), "test");
    await record(citing({ url: "https://www.tass.com/1", publisher: "Old TASS", language: "ru" }));
    await record(citing({ url: "http://tass.com/2", publisher: "TASS", title: "Another", language: "en" }));
    await record(citing({ url: "https://tass.com/3", title: "Nothing else known" }));
    expect(await suggestSource("https://www.tass.com/4")).toEqual({ publisher: "TASS", title: null, language: "en" });
  });

  it("suggests nothing for another host, a host with the same beginning, and a text that is not a URL", async () => {
    await recordIndicator(anIndicator(), "test");
    await record(citing({ url: "https://tass.com/1", publisher: "TASS" }));
    expect(await suggestSource("https://tass.co/1")).toBeNull();
    expect(await suggestSource("https://tass.com.example/1")).toBeNull();
    expect(await suggestSource("not an address")).toBeNull();
  });
});

describe("recent entries", () => {
  it("lists the newest first, without retracted statements", async () => {
    await recordIndicator(anIndicator(), "test");
    const first = await record(citing({ url: "https://a.example/1" }));
    const second = await record({
      ...citing({ url: "https://b.example/2" }),
      statedOn: "2020",
      speakers: [{ name: "Li Hui", kind: "person" }],
    });
    const recent = await readRecentEntries(99);
    expect(recent.statements.map(({ id }) => id)).toEqual([second, first]);
    expect(recent.sources.map(({ url }) => url)).toEqual(["https://b.example/2", "https://a.example/1"]);
    expect(recent.speakers.map(({ name }) => name)).toEqual(["Li Hui", "Vladimir Putin"]);
    await recordRetraction({ kind: "statement", id: second, reason: "misread" }, "test");
    expect((await readRecentEntries(99)).statements.map(({ id }) => id)).toEqual([first]);
  });

  it("finds a person and an institution with the same name", async () => {
    await recordIndicator(anIndicator(), "test");
    await record({
      speakers: [
        { name: "Customs", kind: "institution" },
        { name: "Customs", kind: "person" },
      ],
    });
    expect((await findSpeakersNamed(["Customs", "Nobody"])).map(({ kind }) => kind).sort()).toEqual(["institution", "person"]);
  });
});

describe("the summary of an entry", () => {
  it("lists its rows that have a page, and the indicators it touches", async () => {
    await recordIndicator(anIndicator(), "test");
    await recordSeries(aSeries(), "test");
    const id = await record();
    expect(await findEntrySummary(1)).toMatchObject({ actor: "test", newIndicators: ["turnover"], newSeries: [], statements: [] });
    expect(await findEntrySummary(2)).toMatchObject({ newSeries: ["turnover-usd"], indicators: ["turnover"] });
    expect(await findEntrySummary(3)).toMatchObject({ statements: [id], citedStatements: [], indicators: ["turnover"] });
    expect(await findEntrySummary(4)).toBeNull();
  });
});

it("finds the previous result of a form by its key and body only", async () => {
  const idempotencyKey = { key: "form a", bodyHash: "b".repeat(64) };
  await recordIndicator(anIndicator(), { name: "test", idempotencyKey: idempotencyKey });
  expect(await findPreviousResult("test", idempotencyKey)).toBe(1);
  expect(await findPreviousResult("test", { ...idempotencyKey, bodyHash: "c".repeat(64) })).toBeNull();
  expect(await findPreviousResult("other", idempotencyKey)).toBeNull();
  expect(await findPreviousResult("test", null)).toBeNull();
});

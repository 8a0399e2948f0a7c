import { describe, expect, it } from "vitest";
import { database } from "../../lib/db/connection/client";
import { findIndicator, recordIndicator } from "../../lib/db/entities/indicators";
import { findRelease, recordRelease } from "../../lib/db/entities/releases";
import { listSeries, recordSeries } from "../../lib/db/entities/series";
import { findStatement, listStatements, recordStatement } from "../../lib/db/entities/statements";
import { headOfIndicator, ledgerHead } from "../../lib/db/ledger/ledger";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { write } from "../../lib/db/ledger/write";
import { ok, refuse } from "../../lib/domain/values/result";
import { aFigure, anIndicator, anObservation, aRelease, aSeries, aStatement } from "../support/bodies";
import { beginEmpty } from "../support/databases/database";

beginEmpty();

async function aLedger() {
  await recordIndicator(anIndicator(), "test");
  await recordSeries(aSeries(), "test");
}

describe("write", () => {
  it("stores rows and entry together", async () => {
    const recorded = await recordIndicator(anIndicator(), "test");
    expect(recorded).toMatchObject({ ok: true, value: { slug: "turnover", sequence: 1 } });
    expect(await ledgerHead()).toBe(1);
    expect(await findIndicator("turnover", 1)).toMatchObject({ title: "Turnover", areas: ["RU", "CN"], aggregation: "flow", sequence: 1 });
    expect(await findIndicator("turnover", 0)).toBeNull();
    expect(await verifyLedger()).toMatchObject({ ok: true, entries: 1 });
  });

  it("stores nothing when the plan refuses", async () => {
    const refused = await write({ actor: "test", action: "try" }, async ({ rows, sequence }) => {
      rows.Speaker.push({ slug: "a", name: "A", kind: "person", sequence });
      return refuse("no", "field");
    });
    expect(refused).toEqual({ ok: false, issues: [{ path: ["field"], message: "no" }] });
    expect(await ledgerHead()).toBe(0);
    expect(await database().speaker.count()).toBe(0);
  });

  it("stores neither row nor entry when the database refuses a row", async () => {
    const failing = write({ actor: "test", action: "try" }, async ({ rows, sequence }) => {
      rows.Speaker.push({ slug: "Not A Slug", name: "A", kind: "person", sequence });
      return ok({});
    });
    await expect(failing).rejects.toThrow();
    expect(await ledgerHead()).toBe(0);
    expect(await recordIndicator(anIndicator(), "test")).toMatchObject({ ok: true, value: { sequence: 1 } });
  });

  it("chains 50 parallel writes without a gap", async () => {
    await aLedger();
    const statements = Array.from({ length: 50 }, (_, day) =>
      recordStatement(aStatement({ statedOn: `2023-01-${String((day % 28) + 1).padStart(2, "0")}` }), "test"),
    );
    const recorded = await Promise.all(statements);
    expect(recorded.every(({ ok }) => ok)).toBe(true);
    expect(await verifyLedger()).toMatchObject({ ok: true, entries: 52 });
  });
});

describe("what is written", () => {
  it("is read back as stated", async () => {
    await aLedger();
    const recorded = await recordStatement(
      aStatement({
        figures: [aFigure(), aFigure({ measure: "growth", shape: "point", low: "30.0", high: undefined, multiplier: undefined })],
      }),
      "test",
    );
    const id = recorded.ok ? recorded.value.id : "";
    const statement = await findStatement(id, 3);
    expect(statement?.speakers).toEqual([
      { slug: "vladimir-putin", name: "Vladimir Putin", kind: "person", capacity: "President of Russia", onBehalfOf: null },
    ]);
    expect(statement?.figures.map(({ stated, over, period }) => ({ stated, over, period: period?.text }))).toEqual([
      {
        stated: {
          shape: "range",
          low: { digits: "220", multiplier: 9 },
          high: { digits: "230", multiplier: 9 },
          central: null,
          hedge: null,
        },
        over: null,
        period: "2023",
      },
      { stated: { shape: "point", value: { digits: "30.0", multiplier: 0 }, hedge: null }, over: "yearEarlier", period: "2023" },
    ]);
    expect(statement?.figures[0]?.citations).toEqual([statement?.citations[0]?.id]);
    expect(await findStatement(id, 2)).toBeNull();
  });

  it("reuses an equal speaker and an equal source", async () => {
    await aLedger();
    await recordStatement(aStatement(), "test");
    await recordStatement(aStatement({ statedOn: "2023-12-15" }), "test");
    expect(await database().speaker.count()).toBe(1);
    expect(await database().source.count()).toBe(1);
  });

  it("gives a namesake a slug of its own and writes Cyrillic names in Latin letters", async () => {
    await aLedger();
    await recordStatement(aStatement({ speakers: [{ name: "Владимир Путин", kind: "person" }] }), "test");
    await recordStatement(aStatement({ speakers: [{ name: "Vladimir Putin", kind: "institution" }] }), "test");
    expect((await database().speaker.findMany({ orderBy: { sequence: "asc" } })).map(({ slug }) => slug)).toEqual([
      "vladimir-putin",
      "vladimir-putin-2",
    ]);
  });

  it("pages statements newest first", async () => {
    await aLedger();
    for (const day of ["2023-03-01", "2023-01-01", "2023-02-01"]) await recordStatement(aStatement({ statedOn: day }), "test");
    const query = { asOf: "2026-01-01", ledger: 99, limit: 2 };
    const first = await listStatements({ ...query, cursor: null });
    expect(first.items.map(({ statedOn }) => statedOn)).toEqual(["2023-03-01", "2023-02-01"]);
    const second = await listStatements({ ...query, cursor: first.next });
    expect(second).toMatchObject({ items: [{ statedOn: "2023-01-01" }], next: null });
    expect((await listStatements({ ...query, asOf: "2023-02-15", cursor: null })).items).toHaveLength(2);
  });

  it("marks only the indicators it touches", async () => {
    await aLedger();
    await recordIndicator(anIndicator({ slug: "other", title: "Other" }), "test");
    expect(await headOfIndicator("turnover", 99)).toBe(2);
    expect(await headOfIndicator("other", 99)).toBe(3);
  });
});

describe("refusals carry their path", () => {
  it("of an indicator", async () => {
    await recordIndicator(anIndicator(), "test");
    expect(await recordIndicator(anIndicator(), "test")).toMatchObject({ ok: false, issues: [{ path: ["slug"] }] });
  });

  it("of a series", async () => {
    await aLedger();
    expect(await recordSeries(aSeries(), "test")).toMatchObject({ ok: false, issues: [{ path: ["slug"] }] });
    expect(await recordSeries(aSeries({ slug: "b", indicator: "none" }), "test")).toMatchObject({
      ok: false,
      issues: [{ path: ["indicator"] }],
    });
    expect(await recordSeries(aSeries({ slug: "b", continues: "none" }), "test")).toMatchObject({
      ok: false,
      issues: [{ path: ["continues"] }],
    });
    expect(await listSeries("turnover", 99)).toHaveLength(1);
  });

  it.each([
    ["an unknown indicator", { figures: [aFigure({ indicator: "none" })] }, ["figures", 0, "indicator"]],
    ["an unknown series", { figures: [aFigure({ series: "none" })] }, ["figures", 0, "series"]],
    ["an unknown earlier figure", { figures: [aFigure({ restates: "0190c000-0000-7000-8000-000000000000" })] }, ["figures", 0, "restates"]],
    ["an unknown speaker", { speakers: [{ slug: "none" }] }, ["speakers", 0, "slug"]],
    ["an unknown institution", { speakers: [{ name: "A", kind: "person", onBehalfOf: "none" }] }, ["speakers", 0, "onBehalfOf"]],
    ["an unknown source", { citations: [{ source: { id: "0190c000-0000-7000-8000-000000000000" } }] }, ["citations", 0, "source", "id"]],
    ["a day still to come", { statedOn: "2149-01-01" }, ["statedOn"]],
  ])("of a statement: %s", async (_, overrides, path) => {
    await aLedger();
    expect(await recordStatement(aStatement(overrides), "test")).toMatchObject({ ok: false, issues: [{ path }] });
    expect(await ledgerHead()).toBe(2);
  });

  it("of a speaker named by slug and by name", async () => {
    await aLedger();
    await recordStatement(aStatement(), "test");
    const twice = aStatement({ speakers: [{ slug: "vladimir-putin" }, { name: "Vladimir Putin", kind: "person" }] });
    expect(await recordStatement(twice, "test")).toMatchObject({ ok: false, issues: [{ path: ["speakers", 1] }] });
  });

  it.each([
    ["an unknown series", { observations: [anObservation({ series: "none" })] }, ["observations", 0, "series"]],
    [
      "an unknown statement",
      { observations: [anObservation({ statement: "0190c000-0000-7000-8000-000000000000" })] },
      ["observations", 0, "statement"],
    ],
    ["a day still to come", { releasedOn: "2149-01-01" }, ["releasedOn"]],
  ])("of a release: %s", async (_, overrides, path) => {
    await aLedger();
    expect(await recordRelease(aRelease(overrides), "test")).toMatchObject({ ok: false, issues: [{ path }] });
  });

  it("of a day that has begun nowhere on earth; one that has begun in Auckland is recorded, and counts from that day in UTC", async () => {
    await aLedger();
    const release = aRelease({ releasedOn: "2026-11-30" });
    const [before, after] = [new Date("2026-11-29T09:59:00Z"), new Date("2026-11-29T11:30:00Z")];
    expect(await recordRelease(release, "test", before)).toMatchObject({
      ok: false,
      issues: [{ path: ["releasedOn"], message: "This day is still to come. It has begun nowhere on earth yet." }],
    });
    const recorded = await recordRelease(release, "test", after);
    expect(await findRelease(recorded.ok ? recorded.value.id : "", 99)).toMatchObject({ releasedOn: "2026-11-30", knownOn: "2026-11-30" });
    const statement = aStatement({ statedOn: "2026-11-30", citations: [{ source: { title: "A", publishedOn: "2026-11-30" } }] });
    expect(await recordStatement(statement, "test", before)).toMatchObject({ ok: false });
    expect(await recordStatement(statement, "test", after)).toMatchObject({ ok: true });
  });

  it("of a multiplier that the series' unit forbids", async () => {
    await aLedger();
    await recordSeries(aSeries({ slug: "share", unit: "percent" }), "test");
    const refused = await recordRelease(aRelease({ observations: [anObservation({ series: "share", value: "5.2" })] }), "test");
    expect(refused).toMatchObject({ ok: false, issues: [{ path: ["observations", 0, "multiplier"] }] });
    const recorded = await recordRelease(aRelease(), "test");
    expect(await findRelease(recorded.ok ? recorded.value.id : "", 99)).toMatchObject({
      observations: [{ period: { text: "2023" }, value: { value: { digits: "240.11" } } }],
    });
  });
});

import { describe, expect, it } from "vitest";
import { GET as getCitation } from "../../app/api/v1/citations/[id]/route";
import { GET as getFigure } from "../../app/api/v1/figures/[id]/route";
import { GET as getIndicator } from "../../app/api/v1/indicators/[slug]/route";
import { GET as getRelease } from "../../app/api/v1/releases/[id]/route";
import { GET as getSeries } from "../../app/api/v1/series/[slug]/route";
import { GET as getStatement } from "../../app/api/v1/statements/[id]/route";
import { database } from "../../lib/db/connection/client";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { recordRetraction } from "../../lib/db/ledger/retractions";
import { verifyLedger } from "../../lib/db/ledger/verify";
import {
  citationBody,
  growthBody,
  indicatorBody,
  levelBody,
  observationBody,
  releaseBody,
  seriesBody,
  statementBody,
} from "../input/bodies";
import { beginEmpty } from "../support/databases/database";
import { type Answer, created, pathsOf, send } from "./send";

beginEmpty();

async function aLedger() {
  await created("indicators", indicatorBody());
  await created("series", seriesBody());
}

type Get = (request: Request, context: { params: Promise<{ id: string; slug: string }> }) => Promise<Response>;

async function get(handler: unknown, { location }: Answer): Promise<unknown> {
  const name = location?.split("/").at(-1) ?? "";
  const request = new Request(`http://127.0.0.1:3000${location}`, { headers: { host: "127.0.0.1:3000" } });
  return (await (handler as Get)(request, { params: Promise.resolve({ id: name, slug: name }) })).json();
}

describe("a POST answers with the recorded row as its GET shows it", () => {
  it("an indicator", async () => {
    const answer = await send("indicators", indicatorBody());
    expect(answer).toMatchObject({
      status: 201,
      location: "/api/v1/indicators/turnover",
      json: { slug: "turnover", ledger: 1, series: [] },
    });
    expect(answer.json).toEqual(await get(getIndicator, answer));
  });

  it("a series", async () => {
    await created("indicators", indicatorBody());
    const answer = await send("series", seriesBody());
    expect(answer).toMatchObject({ status: 201, location: "/api/v1/series/turnover-gacc-usd", json: { over: "yearEarlier", ledger: 2 } });
    expect(answer.json).toEqual(await get(getSeries, answer));
  });

  it("a series of fiscal years, and one of calendar years, which stores no start", async () => {
    await created("indicators", indicatorBody());
    const fiscal = await send("series", seriesBody({ slug: "fiscal", yearStart: 4, yearNamed: "both" }));
    expect(fiscal).toMatchObject({ status: 201, json: { yearStart: 4, yearNamed: "both" } });
    expect(fiscal.json).toEqual(await get(getSeries, fiscal));
    const calendar = await send("series", seriesBody({ yearStart: 1 }));
    expect(calendar.json).toMatchObject({ yearStart: 1, yearNamed: null });
    const entries = await database().ledgerEntry.findMany({ where: { action: "record series" }, orderBy: { sequence: "asc" } });
    expect(entries.map(({ body }) => [...body.matchAll(/"year\w+":[^,}]+/g)].map(String))).toEqual([
      ['"yearNamed":"both"', '"yearStart":4'],
      [],
    ]);
    expect(await verifyLedger()).toMatchObject({ ok: true, entries: 3 });
  });

  it("a statement with its figures and their headlines", async () => {
    await aLedger();
    await created("releases", releaseBody());
    const answer = await send("statements", statementBody({ figures: [levelBody({ citations: [1] }), growthBody()] }));
    expect(answer).toMatchObject({
      status: 201,
      location: `/api/v1/statements/${answer.json.id}`,
      json: {
        ledger: 4,
        speakers: [{ slug: "vladimir-putin" }],
        figures: [
          { low: "220", citations: [1], headline: { outcome: "above" } },
          { low: "30", citations: [0, 1], headline: { outcome: "below" } },
        ],
      },
    });
    expect(answer.json).toEqual(await get(getStatement, answer));
  });

  it("a release", async () => {
    await aLedger();
    const answer = await send("releases", releaseBody());
    expect(answer).toMatchObject({
      status: 201,
      location: `/api/v1/releases/${answer.json.id}`,
      json: { observations: [{ value: { bounds: { low: "240110000000" } }, growth: { low: "26.3" } }] },
    });
    expect(answer.json).toEqual(await get(getRelease, answer));
  });

  it("a citation added to a statement carries its figures, and the statement shows it", async () => {
    await aLedger();
    const statement = await created("statements", statementBody({ figures: [levelBody(), growthBody()] }));
    const answer = await send("citations", {
      statement: statement.id,
      figures: [statement.figures[1].id],
      ...citationBody({ source: { title: "AFP" } }),
    });
    expect(answer).toMatchObject({
      status: 201,
      location: `/api/v1/citations/${answer.json.id}`,
      json: {
        statement: statement.id,
        release: null,
        figures: [statement.figures[1].id],
        observations: [],
        source: { title: "AFP" },
        ledger: 4,
      },
    });
    expect(answer.json).toEqual(await get(getCitation, answer));
    const after = (await get(getStatement, { ...answer, location: `/api/v1/statements/${statement.id}` })) as Answer["json"];
    expect(after.citations.map(({ source }: Answer["json"]) => source.title)).toEqual(["TASS", "Радио 1", "AFP"]);
    expect(after.figures.map(({ citations }: Answer["json"]) => citations)).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
  });

  it("a citation carries all numbers by default, and none if its list is empty", async () => {
    await aLedger();
    const release = await created("releases", releaseBody());
    const all = await created("citations", { release: release.id, source: { title: "AFP" } });
    expect(all.observations).toEqual([release.observations[0].id]);
    const none = await created("citations", { release: release.id, source: { title: "DPA" }, observations: [] });
    expect(none.observations).toEqual([]);
  });

  it("an added figure is the last of its statement, and all citations carry it unless it names some", async () => {
    await aLedger();
    const statement = await created("statements", statementBody());
    const answer = await send("figures", { statement: statement.id, ...growthBody() });
    expect(answer).toMatchObject({
      status: 201,
      location: `/api/v1/figures/${answer.json.id}`,
      json: {
        statement: statement.id,
        measure: "growth",
        ledger: 4,
        headline: { outcome: "pending" },
        speakers: [{ slug: "vladimir-putin" }],
      },
    });
    expect(answer.json).toEqual(await get(getFigure, answer));
    await created("figures", { statement: statement.id, ...growthBody({ low: "31" }), citations: [1] });
    const after = (await get(getStatement, { ...answer, location: `/api/v1/statements/${statement.id}` })) as Answer["json"];
    expect(after.figures.map(({ low, citations }: Answer["json"]) => [low, citations])).toEqual([
      ["220", [0, 1]],
      ["30", [0, 1]],
      ["31", [1]],
    ]);
    expect(await verifyLedger()).toMatchObject({ ok: true, entries: 5 });
  });
});

describe("refuses a bad request and writes nothing", () => {
  it.each([
    ["text that is not JSON", "{", {}, 400],
    ["bytes that are not UTF-8", "", {}, 400],
    ["JSON sent as text/plain", JSON.stringify(indicatorBody()), { "content-type": "text/plain" }, 415],
    ["a form", "slug=a", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["another character set", JSON.stringify(indicatorBody()), { "content-type": "application/json; charset=utf-16" }, 415],
    ["a compressed body", JSON.stringify(indicatorBody()), { "content-encoding": "gzip" }, 415],
    ["a body that is too large", `"${"x".repeat(17 * 1024 * 1024)}"`, {}, 413],
    ["from another site", JSON.stringify(indicatorBody()), { origin: "https://elsewhere.example" }, 403],
    ["from a page without an origin", JSON.stringify(indicatorBody()), { origin: "null" }, 403],
    ["to another host", JSON.stringify(indicatorBody()), { host: "elsewhere.example" }, 403],
  ])("%s", async (_, body, headers, status) => {
    const answer = await send("indicators", body, headers);
    expect(answer).toMatchObject({ status, type: "application/problem+json", json: { status } });
    expect(await ledgerHead()).toBe(0);
  });

  it("accepts its own Origin, and a content type in capitals", async () => {
    const headers = { origin: "http://127.0.0.1:3000", "content-type": 'Application/JSON; charset="UTF-8"' };
    expect(await send("indicators", indicatorBody(), headers)).toMatchObject({ status: 201 });
  });

  it.each([
    ["a list that is too long", { areas: Array.from({ length: 501 }, () => "RU") }, "areas"],
    ["a text that is too long", { title: "x".repeat(20_000) }, "title"],
  ])("%s", async (_, overrides, path) => {
    const answer = await send("indicators", indicatorBody(overrides));
    expect([answer.status, pathsOf(answer)]).toEqual([422, [path]]);
  });

  it("a body nested so deep that a schema would overflow the stack", async () => {
    const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const answer = await send("indicators", JSON.stringify(indicatorBody({ title: "here" })).replace('"here"', nested));
    expect([answer.status, pathsOf(answer)]).toEqual([422, [`title${".0".repeat(11)}`]]);
  });

  it("answers with every issue and its path", async () => {
    await aLedger();
    const body = statementBody({
      figures: [levelBody({ indicator: "none" }), levelBody(), levelBody({ series: "none" })],
      speakers: [{ slug: "nobody" }],
    });
    const answer = await send("statements", body);
    expect([answer.status, pathsOf(answer)]).toEqual([422, ["speakers.0.slug", "figures.0.indicator", "figures.2.series"]]);
    const release = await send(
      "releases",
      releaseBody({ citations: [{ source: { title: "A", publishedOn: "2149" } }], observations: [observationBody({ series: "none" })] }),
    );
    expect([release.status, pathsOf(release)]).toEqual([422, ["citations.0.source.publishedOn", "observations.0.series"]]);
    expect(await ledgerHead()).toBe(2);
  });
});

describe("refuses what conflicts with existing rows", () => {
  it("a taken slug", async () => {
    await aLedger();
    const indicator = await send("indicators", indicatorBody());
    expect([indicator.status, pathsOf(indicator)]).toEqual([409, ["slug"]]);
    const series = await send("series", seriesBody());
    expect([series.status, pathsOf(series)]).toEqual([409, ["slug"]]);
  });

  it("a retracted statement accepts neither figures nor citations", async () => {
    await aLedger();
    const statement = await created("statements", statementBody());
    await recordRetraction({ kind: "statement", id: statement.id, reason: "misread" }, "test");
    const answers = [
      await send("figures", { statement: statement.id, ...growthBody() }),
      await send("citations", { statement: statement.id, source: { title: "A" } }),
      await send("statements", statementBody({ figures: [levelBody({ restates: statement.figures[0].id })] })),
      await send("releases", releaseBody({ observations: [observationBody({ statement: statement.id })] })),
    ];
    expect(answers.map((answer) => [answer.status, ...pathsOf(answer)])).toEqual([
      [409, "statement"],
      [409, "statement"],
      [409, "figures.0.restates"],
      [409, "observations.0.statement"],
    ]);
  });

  it("a new citation does not carry a retracted figure", async () => {
    await aLedger();
    const statement = await created("statements", statementBody({ figures: [levelBody(), growthBody()] }));
    const [gone, left] = statement.figures.map(({ id }: Answer["json"]) => id);
    await recordRetraction({ kind: "figure", id: gone, reason: "misread" }, "test");
    const named = await send("citations", { statement: statement.id, source: { title: "A" }, figures: [left, gone] });
    expect([named.status, pathsOf(named)]).toEqual([409, ["figures.1"]]);
    expect(await created("citations", { statement: statement.id, source: { title: "A" } })).toMatchObject({ figures: [left] });
  });

  it("a retracted citation has no position", async () => {
    await aLedger();
    const statement = await created("statements", statementBody());
    await recordRetraction({ kind: "citation", id: statement.citations[0].id, reason: "another speech" }, "test");
    const beyond = await send("figures", { statement: statement.id, ...growthBody(), citations: [1] });
    expect([beyond.status, pathsOf(beyond)]).toEqual([422, ["citations.0"]]);
    expect(await created("figures", { statement: statement.id, ...growthBody(), citations: [0] })).toMatchObject({
      citations: [statement.citations[1].id],
    });
  });

  it.each([
    ["figures", { statement: "0190c000-0000-7000-8000-000000000000", ...growthBody() }, "statement"],
    ["citations", { statement: "0190c000-0000-7000-8000-000000000000", source: { title: "A" } }, "statement"],
    ["citations", { release: "0190c000-0000-7000-8000-000000000000", source: { title: "A" } }, "release"],
    ["citations", { source: { title: "A" } }, "statement"],
  ] as const)("refuses %s of rows that do not exist", async (noun, body, path) => {
    await aLedger();
    const answer = await send(noun, body);
    expect([answer.status, pathsOf(answer)]).toEqual([422, [path]]);
  });
});

import { describe, expect, it, vi } from "vitest";
import { database } from "../../lib/db/connection/client";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { growthBody, indicatorBody, levelBody, observationBody, releaseBody, seriesBody, statementBody } from "../input/bodies";
import { beginEmpty } from "../support/databases/database";
import { type Answer, created, send } from "./send";

beginEmpty();

const RATE = seriesBody({ slug: "volume", unit: "percent", publisher: "World Trade Organization" });

async function aLedger() {
  await created("indicators", indicatorBody());
  await created("series", seriesBody());
  await created("series", RATE);
}

/** What is warned of, as "path code". */
function warned({ json }: Pick<Answer, "json">): readonly string[] {
  return (json.warnings ?? json.issues ?? []).map(({ path, code }: Answer["json"]) => `${path} ${code}`);
}

const projection = releaseBody({
  releasedOn: "2023-10-05",
  observations: [observationBody({ series: "volume", period: "2024", value: "3.3", multiplier: undefined, growth: undefined })],
});

describe("a release with a possible slip", () => {
  it("is recorded with a warning that names its period, its day and status F", async () => {
    await aLedger();
    const answer = await send("releases", projection);
    expect(answer).toMatchObject({ status: 201, json: { observations: [{ period: "2024" }] } });
    expect(answer.json.warnings).toEqual([
      {
        path: "observations.0.period",
        code: "early",
        message: "World Trade Organization, percent, 2024: 3.3%. 2024 was not over on 5 October 2023. A projection? Then status F.",
      },
    ]);
  });

  it("is not warned of as a forecast, nor when nothing is doubtful", async () => {
    await aLedger();
    const forecast = observationBody({
      series: "volume",
      period: "2024",
      value: "3.3",
      multiplier: undefined,
      growth: undefined,
      status: "F",
    });
    expect((await created("releases", releaseBody({ releasedOn: "2023-10-05", observations: [forecast] }))).warnings).toBeUndefined();
    expect((await created("releases", releaseBody())).warnings).toBeUndefined();
  });

  it("names zeros, shares, magnitudes, units, growth that disagrees and numbers of one day", async () => {
    await aLedger();
    const months = (...values: readonly string[]) =>
      values.map((value, at) => observationBody({ period: `2023-0${at + 1}`, value, growth: undefined }));
    const rows = [...months("18.1", "17.9", "0", "0"), observationBody({ period: "2022", value: "190", growth: undefined })];
    const answer = await send("releases", releaseBody({ releasedOn: "2023-06-09", observations: rows }));
    expect(warned(answer)).toEqual(["observations.2.value zero", "observations.3.value zero"]);
    const second = [
      observationBody({ value: "2401.1", growth: undefined }),
      observationBody({ period: "2023-05", value: "18", growth: undefined, words: "18% of all trade" }),
      observationBody({ period: "2023-06", value: "19", growth: undefined, words: "19 billion yuan" }),
    ];
    expect(warned(await send("releases", releaseBody({ observations: second })))).toEqual([
      "observations.0.value magnitude",
      "observations.1.value share",
      "observations.2.value unit",
    ]);
    const third = releaseBody({ observations: [observationBody({ value: "240.11", growth: "30" })] });
    expect(warned(await send("releases", third))).toEqual(["observations.0.value conflict", "observations.0.growth growth"]);
  });

  it("is not warned of for repeating or revising a number of an earlier day", async () => {
    await aLedger();
    await created("releases", releaseBody({ observations: [observationBody({ growth: undefined })] }));
    const again = (value: string, releasedOn: string) =>
      releaseBody({ releasedOn, observations: [observationBody({ value, growth: undefined })] });
    expect((await created("releases", again("240.11", "2024-06-12"))).warnings).toBeUndefined();
    expect((await created("releases", again("240.25", "2024-07-12"))).warnings).toBeUndefined();
  });

  it("is refused with the same issues when it says strict, and nothing is stored", async () => {
    await aLedger();
    const before = await ledgerHead();
    const refused = await send("releases", { ...projection, strict: true });
    expect(refused).toMatchObject({ status: 422, json: { title: "This would be recorded with warnings only" } });
    expect(await ledgerHead()).toBe(before);
    const recorded = await created("releases", { ...projection, strict: false });
    expect(refused.json.issues).toEqual(recorded.warnings);
    expect((await send("releases", { ...releaseBody(), strict: true })).status).toBe(201);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("is refused as ever when strict is no boolean, or where only the write can tell", async () => {
    await aLedger();
    expect(await send("releases", { ...projection, strict: "yes" })).toMatchObject({ status: 422, json: { issues: [{ path: "strict" }] } });
    const unknown = releaseBody({ strict: true, observations: [observationBody({ series: "none" })] });
    expect(await send("releases", unknown)).toMatchObject({ status: 422, json: { issues: [{ path: "observations.0.series" }] } });
    const noMagnitude = releaseBody({ strict: true, observations: [observationBody({ multiplier: undefined })] });
    expect(await send("releases", noMagnitude)).toMatchObject({ status: 422, json: { issues: [{ path: "observations.0.multiplier" }] } });
  });

  it("has no year of another calendar, and none outside 1850 to 2150", async () => {
    await aLedger();
    const of = (period: string) => releaseBody({ observations: [observationBody({ period })] });
    const refused = await Promise.all(["Reiwa 5", "2567", "1203"].map((period) => send("releases", of(period))));
    expect(refused.map(({ status, json }) => [status, json.issues[0].message])).toEqual([
      [422, "“Reiwa 5” is of the Reiwa era. Write 2023."],
      [422, "The year 2567 is outside 1850 to 2150. A Buddhist year? Then write 2024."],
      [422, "The year 1203 is outside 1850 to 2150."],
    ]);
  });
});

it("a release of a day that has begun in Auckland only is recorded, and answered as it will be shown", async () => {
  await aLedger();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T11:30:00Z") });
  try {
    expect(await send("releases", releaseBody({ releasedOn: "2026-11-30" }))).toMatchObject({
      status: 201,
      json: { releasedOn: "2026-11-30" },
    });
    expect((await send("statements", statementBody({ statedOn: "2026-11-30" }))).status).toBe(201);
    expect((await send("releases", releaseBody({ releasedOn: "2026-12-01" }))).status).toBe(422);
  } finally {
    vi.useRealTimers();
  }
});

describe("strict and a repeated idempotency key", () => {
  const key = { "idempotency-key": "5f0c1d3e-release" };

  it("answers with the same warnings although the row itself is held by then", async () => {
    await aLedger();
    const first = await send("releases", projection, key);
    await created("releases", releaseBody());
    expect(await send("releases", projection, key)).toEqual(first);
    expect(await send("releases", { ...projection, strict: true }, key)).toEqual(first);
    expect(await database().release.count()).toBe(2);
  });

  it("records after a strict refusal under the same key", async () => {
    await aLedger();
    expect((await send("releases", { ...projection, strict: true }, key)).status).toBe(422);
    expect((await send("releases", projection, key)).status).toBe(201);
  });

  it("makes the entry that the same body makes without it", async () => {
    await aLedger();
    await created("releases", { ...releaseBody(), strict: true });
    const entry = await database().ledgerEntry.findFirst({ orderBy: { sequence: "desc" } });
    expect(entry?.body).not.toContain("strict");
  });
});

describe("a statement with a possible slip", () => {
  it("is recorded with warnings at its figures", async () => {
    await aLedger();
    await created(
      "releases",
      releaseBody({ releasedOn: "2023-01-13", observations: [observationBody({ period: "2022", growth: undefined })] }),
    );
    const figures = [
      levelBody({ nature: "reported" }),
      levelBody({ shape: "point", low: "0", high: undefined }),
      levelBody({ shape: "point", low: "2200", high: undefined }),
      levelBody({ unit: undefined }),
      levelBody({ words: "220 to 230 billion yuan" }),
      levelBody({ words: "15% of all trade" }),
    ];
    const answer = await send("statements", statementBody({ figures }));
    expect(answer.status).toBe(201);
    expect(warned(answer)).toEqual([
      "figures.0.period early",
      "figures.1.low zero",
      "figures.2.low magnitude",
      "figures.3.unit unit",
      "figures.4.unit unit",
      "figures.5.low share",
    ]);
    expect(answer.json.warnings[0].message).toBe(
      "Figure 1, $220–230bn, is entered as reported. 2023 was not over on 14 December 2023. A projection?",
    );
  });

  it("may repeat another, or disagree with itself, and is refused when it says strict", async () => {
    await aLedger();
    await created(
      "releases",
      releaseBody({ releasedOn: "2023-01-13", observations: [observationBody({ period: "2022", growth: undefined })] }),
    );
    const body = statementBody({ figures: [levelBody(), growthBody()] });
    const first = await send("statements", body);
    expect(warned(first)).toEqual(["figures.0.low disagree"]);
    const again = await send("statements", { ...body, strict: true });
    expect([again.status, warned(again)]).toEqual([422, ["figures duplicate", "figures.0.low disagree"]]);
  });

  it("is answered without warnings when nothing is doubtful", async () => {
    await aLedger();
    expect((await created("statements", statementBody())).warnings).toBeUndefined();
  });
});

describe("an added figure with a possible slip", () => {
  it("is recorded with warnings at its own fields, or refused when it says strict", async () => {
    await aLedger();
    await created(
      "releases",
      releaseBody({ releasedOn: "2023-01-13", observations: [observationBody({ period: "2022", growth: undefined })] }),
    );
    const statement = await created("statements", statementBody());
    const slip = { statement: statement.id, ...levelBody({ nature: "reported", shape: "point", low: "2200", high: undefined }) };
    const refused = await send("figures", { ...slip, strict: true });
    expect([refused.status, warned(refused)]).toEqual([422, ["period early", "low magnitude"]]);
    expect(warned(await send("figures", { statement: statement.id, ...growthBody() }))).toEqual(["low disagree"]);
    expect(warned(await send("figures", slip))).toEqual(["period early", "low magnitude", "low disagree"]);
    expect((await send("figures", { ...slip, statement: "0190a2b3-0000-7000-8000-00000000000a", strict: true })).status).toBe(422);
  });
});

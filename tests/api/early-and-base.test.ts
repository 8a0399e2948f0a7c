import { beforeEach, describe, expect, it } from "vitest";
import { GET as evaluationsOf } from "../../app/api/v1/figures/[id]/evaluations/route";
import { GET as observationsOf } from "../../app/api/v1/series/[slug]/observations/route";
import { openApiDocument } from "../../lib/api/openapi/document";
import { listIndicators } from "../../lib/db/entities/indicators";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { readSnapshot } from "../../lib/db/ledger/snapshot";
import { loadIndicator } from "../../lib/db/queries/load-indicator";
import { loadToJudge } from "../../lib/db/queries/load-to-judge";
import { historyToJudge, judgeIndicator, judgeStatements } from "../../lib/domain/judging/judged-indicator";
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
import { beginFileEmpty } from "../support/databases/database";
import { objectionsOf } from "../support/described";
import { type Answer, created } from "./send";

beginFileEmpty(async () => {});

const objections = objectionsOf(openApiDocument());

/** Each test has an indicator and a series of its own. */
let count = 0;
let indicator = "";
let series = "";

beforeEach(async () => {
  count += 1;
  indicator = `version-two-${count}`;
  series = `${indicator}-usd`;
  await created("indicators", indicatorBody({ slug: indicator }));
  await created("series", seriesBody({ slug: series, indicator }));
});

/** The answer of a GET, which must be 200 and as the API's document says. */
async function get(path: string, answer: (request: Request) => Promise<Response>): Promise<Answer["json"]> {
  const host = "127.0.0.1:3000";
  const url = `http://${host}/api/v1${path}`;
  const response = await answer(new Request(url, { headers: { host } }));
  const json = await response.json();
  expect(response.status, JSON.stringify(json)).toBe(200);
  expect(objections("GET", url, response.status, json)).toEqual([]);
  return json;
}

const evaluations = (id: string) =>
  get(`/figures/${id}/evaluations`, (request) => evaluationsOf(request, { params: Promise.resolve({ id }) }));

async function releases(...rows: readonly (readonly [releasedOn: string, ...observations: object[]])[]) {
  for (const [releasedOn, ...observations] of rows) {
    const citations = [citationBody({ source: { title: `Table of ${releasedOn}` } })];
    await created("releases", releaseBody({ releasedOn, citations, observations }));
  }
}

/** Enters a statement and gives it as it is answered. */
function stated(statedOn: string, ...figures: readonly object[]): Promise<Answer["json"]> {
  return created("statements", statementBody({ statedOn, figures: figures.map((figure) => ({ ...figure, indicator })) }));
}

async function figureOf(body: object, statedOn: string): Promise<string> {
  return (await stated(statedOn, body)).figures[0].id;
}

const growth = (period: string, digits: string) => ({ series, period, growth: digits });
const level = (period: string, digits: string) => observationBody({ series, period, value: digits, growth: undefined });

/** Both readers of the ledger give the same observations and the same evaluations. */
async function expectOneJudgement() {
  const ledger = await ledgerHead();
  const whole = (await loadIndicator(indicator, ledger))!;
  const listed = (await listIndicators(ledger)).filter(({ slug }) => slug === indicator);
  const [lean] = await loadToJudge(listed, await readSnapshot(ledger));
  for (const asOf of ["2024-06-01", "2025-05-01", "2026-11-29"]) {
    const expected = judgeIndicator(whole, asOf).figures.map(({ evaluations: all, headline }) => [all, headline]);
    const judged = judgeStatements(lean!.statements, historyToJudge(lean!), asOf).map(({ evaluations: all, headline }) => [all, headline]);
    expect(judged).toEqual(expected);
    expect(judged.length).toBeGreaterThan(0);
  }
}

describe("a projection in a table", () => {
  it("is kept and marked, and 2.9 judges 3.3% for 2024: below by 0.4", async () => {
    await releases(["2023-10-05", growth("2024", "3.3")], ["2025-04-16", growth("2024", "2.9")]);
    const id = await figureOf(growthBody({ period: "2024", low: "3.3" }), "2023-09-01");
    const judged = { outcome: "below", difference: "-0.4", outturn: { growth: "2.9", releasedOn: "2025-04-16" } };
    expect(await evaluations(id)).toMatchObject({
      rules: "2",
      headline: { outcome: "below" },
      evaluations: [{ outcome: "below", first: judged, settled: judged, latest: judged }],
    });
    const history = await get(`/series/${series}/observations?includeHistory=true`, (request) =>
      observationsOf(request, { params: Promise.resolve({ slug: series }) }),
    );
    expect(history.items.map((row: { early: boolean; growth: { low: string } }) => [row.growth.low, row.early])).toEqual([
      ["3.3", true],
      ["2.9", false],
    ]);
    await expectOneJudgement();
  });

  it("carried by a statement is no known value of the figure that it reports, until the period's last day", async () => {
    const reported = levelBody({ nature: "reported", shape: "point", low: "240", high: undefined });
    const statement = await stated("2023-12-29", reported);
    await releases(["2023-12-29", { ...level("2023", "240"), statement: statement.id }], ["2024-01-12", level("2023", "228")]);
    const { evaluations: all } = await evaluations(statement.figures[0].id);
    expect(all).toMatchObject([{ outcome: "below", known: null, first: { outturn: { value: "228000000000" } } }]);
    await expectOneJudgement();
  });

  it("by an office in the last week judges", async () => {
    const id = await figureOf(levelBody(), "2023-12-14");
    await releases(["2023-12-29", level("2023", "225")]);
    expect((await evaluations(id)).evaluations).toMatchObject([{ outcome: "within", first: { outturn: { releasedOn: "2023-12-29" } } }]);
    await expectOneJudgement();
  });
});

describe("a base shorter than the period", () => {
  const both = { period: "2020/2021", over: "2017", nature: "target", shape: "floor", inclusive: true, high: undefined };

  it("counts twice: +100 of at least 200, and +33.3% of at least 100%", async () => {
    await releases(["2018-01-13", level("2017", "150")], ["2021-01-13", level("2020", "200")], ["2022-01-13", level("2021", "200")]);
    const change = await figureOf(levelBody({ ...both, measure: "change", low: "200" }), "2020-01-15");
    const percent = await figureOf(growthBody({ ...both, low: "100" }), "2020-01-16");
    expect(await evaluations(change)).toMatchObject({
      headline: { outcome: "below" },
      evaluations: [{ settled: { outcome: "below", difference: "-100000000000", outturn: { change: "100000000000", baseTimes: 2 } } }],
      share: [
        { ofLevel: { low: null, high: null }, ofIncrease: { high: "50" }, base: { value: "150000000000", period: "2017", times: 2 } },
      ],
    });
    expect(await evaluations(percent)).toMatchObject({
      headline: { outcome: "below" },
      evaluations: [{ settled: { outcome: "below", outturn: { growth: "33.333333333333333333" } } }],
    });
    await expectOneJudgement();
  });

  it("counts twice in coherence, and is refused where it does not fit", async () => {
    await releases(["2018-01-13", level("2017", "150"), level("2015/2017", "400")]);
    const whole = levelBody({ period: "2020/2021", shape: "point", low: "400", high: undefined });
    const rise = growthBody({ period: "2020/2021", over: "2017", low: "33" });
    const statement = await stated("2020-01-15", whole, rise);
    expect((await evaluations(statement.figures[0].id)).coherence).toMatchObject([
      { base: { value: "150000000000", period: "2017", from: "held", times: 2 }, impliedLevel: { low: "399000000000" }, holds: true },
    ]);
    const longer = await figureOf(levelBody({ ...both, over: "2015/2017", measure: "change", low: "200" }), "2020-01-17");
    expect(await evaluations(longer)).toMatchObject({
      headline: { outcome: "notComparable" },
      evaluations: [{ outcome: "notComparable", reason: "baseLength", counts: false }],
    });
    await expectOneJudgement();
  });
});

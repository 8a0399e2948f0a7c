import { beforeEach, expect, it } from "vitest";
import { GET } from "../../app/api/v1/checks/[id]/route";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { growthBody, indicatorBody, levelBody, releaseBody, seriesBody, statementBody } from "../input/bodies";
import { beginEmpty } from "../support/databases/database";
import { type Answer, created, pathsOf, send } from "./send";

beginEmpty();

let statement: Answer["json"];
let release: Answer["json"];

beforeEach(async () => {
  await created("indicators", indicatorBody());
  await created("series", seriesBody());
  statement = await created("statements", statementBody({ figures: [levelBody({ citations: [1] }), growthBody()] }));
  release = await created("releases", releaseBody());
});

it("records who opened which source to check a fact, and when", async () => {
  const [figure] = statement.figures;
  const answer = await send("checks", { kind: "figure", id: figure.id, source: statement.citations[1].source.id });
  expect(answer).toMatchObject({
    status: 201,
    location: `/api/v1/checks/${answer.json.id}`,
    json: { kind: "figure", target: figure.id, source: statement.citations[1].source.id, by: "unnamed editor", ledger: 5 },
  });
  const request = new Request(`http://127.0.0.1${answer.location}`, { headers: { host: "127.0.0.1" } });
  expect(await (await GET(request, { params: Promise.resolve({ id: answer.json.id }) })).json()).toEqual(answer.json);
});

it("accepts every kind of fact, and the ledger verifies", async () => {
  const ofStatement = statement.citations[0].source.id;
  const ofRelease = release.citations[0].source.id;
  await created("checks", { kind: "statement", id: statement.id, source: ofStatement });
  await created("checks", { kind: "citation", id: statement.citations[0].id, source: ofStatement });
  await created("checks", { kind: "release", id: release.id, source: ofRelease });
  await created("checks", { kind: "observation", id: release.observations[0].id, source: ofRelease });
  expect(await verifyLedger()).toMatchObject({ ok: true, entries: 8 });
});

it("refuses a source that does not carry the fact", async () => {
  const cases = [
    { kind: "figure", id: statement.figures[0].id, source: statement.citations[0].source.id },
    { kind: "citation", id: statement.citations[0].id, source: statement.citations[1].source.id },
    { kind: "release", id: release.id, source: "0190c000-0000-7000-8000-000000000000" },
  ];
  for (const body of cases) {
    const answer = await send("checks", body);
    expect([answer.status, pathsOf(answer)]).toEqual([422, ["source"]]);
  }
  const another = await send("checks", { kind: "release", id: statement.id, source: statement.citations[0].source.id });
  expect([another.status, pathsOf(another)]).toEqual([422, ["id"]]);
});

it("refuses a source whose citation is retracted, and a retracted fact as a conflict", async () => {
  await created("retractions", { kind: "citation", id: statement.citations[1].id, reason: "another speech" });
  const carried = await send("checks", { kind: "figure", id: statement.figures[0].id, source: statement.citations[1].source.id });
  expect([carried.status, pathsOf(carried)]).toEqual([422, ["source"]]);
  await created("retractions", { kind: "statement", id: statement.id, reason: "misread" });
  const gone = await send("checks", { kind: "figure", id: statement.figures[1].id, source: statement.citations[0].source.id });
  expect([gone.status, pathsOf(gone)]).toEqual([409, ["id"]]);
});

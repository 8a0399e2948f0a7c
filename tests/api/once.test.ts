import { describe, expect, it } from "vitest";
import { database } from "../../lib/db/connection/client";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { recordRetraction } from "../../lib/db/ledger/retractions";
import { indicatorBody, releaseBody, seriesBody, statementBody } from "../input/bodies";
import { beginEmpty } from "../support/databases/database";
import { created, pathsOf, send } from "./send";

beginEmpty();

async function aLedger() {
  await created("indicators", indicatorBody());
  await created("series", seriesBody());
}

const key = { "idempotency-key": "5f0c1d3e-statement" };

describe("a repeated idempotency key", () => {
  it("returns the stored result for the same body and records it once", async () => {
    await aLedger();
    const first = await send("statements", statementBody(), key);
    expect(first.status).toBe(201);
    // What comes between changes what a GET shows: neither the headline nor the row of the answer.
    await created("releases", releaseBody());
    await recordRetraction({ kind: "statement", id: first.json.id, reason: "misread" }, "test");
    const { speakers, ...rest } = statementBody();
    expect(await send("statements", { ...rest, speakers }, key)).toEqual(first);
    expect(await ledgerHead()).toBe(5);
    expect(await database().statement.count()).toBe(1);
  });

  it("refuses another body or another address", async () => {
    await aLedger();
    await send("statements", statementBody(), key);
    const other = await send("statements", statementBody({ statedOn: "2023-12-13" }), key);
    expect([other.status, pathsOf(other)]).toEqual([422, ["Idempotency-Key"]]);
    const elsewhere = await send("indicators", indicatorBody({ slug: "other" }), key);
    expect([elsewhere.status, pathsOf(elsewhere)]).toEqual([422, ["Idempotency-Key"]]);
    expect(await ledgerHead()).toBe(3);
  });

  it("makes one row and 50 equal answers from 50 concurrent requests", async () => {
    await aLedger();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send("statements", statementBody(), key)));
    expect(answers[0]).toMatchObject({ status: 201, json: { ledger: 3 } });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await database().statement.count()).toBe(1);
    expect(await ledgerHead()).toBe(3);
  });

  it("may be used again after a refused request", async () => {
    expect((await send("statements", statementBody(), key)).status).toBe(422);
    await aLedger();
    expect((await send("statements", statementBody(), key)).status).toBe(201);
  });

  it("is new again after a day", async () => {
    await aLedger();
    await send("statements", statementBody(), key);
    await database().idempotencyKey.updateMany({ data: { createdAt: new Date(Date.now() - 24 * 3_600_000 - 1000) } });
    expect((await send("statements", statementBody(), key)).json.ledger).toBe(4);
    expect(await database().idempotencyKey.count()).toBe(1);
  });
});

it.each([
  ["with a space", "a b"],
  ["too long", "k".repeat(201)],
  ["not ASCII", "é"],
  ["empty", ""],
])("refuses a key that is %s", async (_, text) => {
  const answer = await send("indicators", indicatorBody(), { "idempotency-key": text });
  expect([answer.status, pathsOf(answer)]).toEqual([422, ["Idempotency-Key"]]);
});

it("records the same body twice without a key", async () => {
  await aLedger();
  await created("statements", statementBody());
  await created("statements", statementBody());
  expect(await database().statement.count()).toBe(2);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { growthBody, indicatorBody, observationBody, releaseBody, seriesBody, statementBody } from "../input/bodies";
import { beginFileEmpty, engine } from "../support/databases/database";
import { runs } from "../support/runs";
import { findTool } from "../support/tools.mjs";
import { FIRST_SPARE, type Held, randomBody } from "./random-bodies";
import { type Answer, created, NOUNS, send } from "./send";

let held: Held;

const SPARE = 150;
const isThorough = engine === "postgres" || findTool("postgres") === null;

beginFileEmpty(async () => {
  await created("indicators", indicatorBody());
  await created("series", seriesBody());
  await created("series", seriesBody({ slug: "share", unit: "percent" }));
  const speakers = [
    { name: "Kremlin", kind: "institution" },
    { name: "Vladimir Putin", kind: "person" },
  ];
  const statement = await created("statements", statementBody({ speakers, figures: [growthBody()] }));
  const release = await created("releases", releaseBody({ observations: [observationBody({ period: "2000" })] }));
  const years = Array.from({ length: SPARE }, (_, at) => observationBody({ period: String(FIRST_SPARE + at) }));
  const spare = await created("releases", releaseBody({ observations: years }));
  held = {
    statement: statement.id,
    figure: statement.figures[0].id,
    release: release.id,
    observation: release.observations[0].id,
    citation: statement.citations[0].id,
    source: statement.citations[0].source.id,
    spare: spare.observations.map(({ id }: Answer["json"]) => id),
  };
});

// 2,000 bodies each with TEST_RUNS=full, otherwise 80; fewer on PGlite, which is the same database, several times slower.
it.each(NOUNS)(
  "stores random bodies of %s, or refuses them with a path",
  async (noun) => {
    const counts = { stored: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.constant(null).chain(() => randomBody(noun, held)),
        async (body) => {
          const before = await ledgerHead();
          // undefined has no JSON.
          const answer = await send(noun, JSON.stringify(body) ?? "null");
          const isStored = answer.status === 201;
          counts[isStored ? "stored" : "refused"] += 1;
          expect(await ledgerHead()).toBe(before + (isStored ? 1 : 0));
          if (!isStored) expectRefusal(answer, body);
        },
      ),
      { numRuns: isThorough ? runs(2_000, 80) : runs(200, 40) },
    );
    expect(counts.stored).toBeGreaterThan(0);
    expect(counts.refused).toBeGreaterThan(0);
    console.log(`${noun}: ${counts.stored} stored, ${counts.refused} refused`);
  },
  1_800_000,
);

it("the ledger verifies after all stored bodies", async () => {
  expect(await verifyLedger()).toMatchObject({ ok: true, entries: await ledgerHead() });
});

function expectRefusal({ status, type, json }: Answer, body: unknown): void {
  expect([409, 422]).toContain(status);
  expect(type).toBe("application/problem+json");
  expect(json.issues.length).toBeGreaterThan(0);
  // The path of the body itself is empty, and so is that of a field without a name.
  const isWhole = typeof body !== "object" || body === null || Array.isArray(body) || "" in body;
  for (const { path, message } of json.issues) expect([path !== "" || isWhole, message !== ""]).toEqual([true, true]);
}

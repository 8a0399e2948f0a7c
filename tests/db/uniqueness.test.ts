import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { database } from "../../lib/db/connection/client";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { recordRelease } from "../../lib/db/entities/releases";
import { recordSeries } from "../../lib/db/entities/series";
import { recordRetraction } from "../../lib/db/ledger/retractions";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { databaseError } from "../../lib/db/ledger/write";
import { loadIndicator } from "../../lib/db/queries/load-indicator";
import { anIndicator, aRelease, aSeries } from "../support/bodies";
import { beginEmpty } from "../support/databases/database";

beginEmpty();

const UNIQUE = "23505";
const AT_ONCE = 50;
const reason = "misread";

/** A ledger with one release of one observation; the observation's row. */
async function anObservationRow() {
  await recordIndicator(anIndicator(), "test");
  await recordSeries(aSeries(), "test");
  await recordRelease(aRelease(), "test");
  return database().observation.findFirstOrThrow();
}

async function codeOf(written: Promise<unknown>): Promise<string> {
  try {
    await written;
    return "stored";
  } catch (error) {
    return databaseError(error)?.code ?? String(error);
  }
}

function store(row: Awaited<ReturnType<typeof anObservationRow>>) {
  return database().observation.create({ data: { ...row, id: newId() } });
}

it("stores one of 50 equal observations that come at once, without the writer's lock", async () => {
  const row = await anObservationRow();
  const other = { ...row, period: "2022", periodFirst: new Date("2022-01-01"), periodLast: new Date("2022-12-31") };
  const codes = await Promise.all(Array.from({ length: AT_ONCE }, () => codeOf(store(other))));
  expect(codes.filter((code) => code === "stored")).toHaveLength(1);
  expect(codes.filter((code) => code === UNIQUE)).toHaveLength(AT_ONCE - 1);
});

it("takes a row out once of 50 retractions that come at once", async () => {
  const row = await anObservationRow();
  const retractions = await Promise.all(
    Array.from({ length: AT_ONCE }, () => recordRetraction({ kind: "observation", id: row.id, reason }, "test")),
  );
  expect(retractions.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await verifyLedger()).toMatchObject({ ok: true, entries: 4 });
});

it("refuses a second retraction of a row by the database, too", async () => {
  const row = await anObservationRow();
  const retraction = { kind: "observation", targetId: row.id, reason, reasonHash: "a".repeat(64), sequence: 3 } as const;
  const retract = () => codeOf(database().retraction.create({ data: { ...retraction, id: newId() } }));
  expect((await Promise.all([retract(), retract(), retract()])).sort()).toEqual([UNIQUE, UNIQUE, "stored"]);
});

it("leaves room for one observation once the first is out, and none for the first to come back", async () => {
  const row = await anObservationRow();
  const retracted = await recordRetraction({ kind: "observation", id: row.id, reason }, "test");
  const retraction = retracted.ok ? retracted.value.id : "";
  expect(await codeOf(store(row))).toBe("stored");
  expect(await codeOf(store(row))).toBe(UNIQUE);
  expect(await codeOf(recordRetraction({ kind: "retraction", id: retraction, reason }, "test"))).toBe(UNIQUE);
});

it("lets the first come back once its double is out", async () => {
  const row = await anObservationRow();
  const retracted = await recordRetraction({ kind: "observation", id: row.id, reason }, "test");
  const double = await store(row);
  await recordRetraction({ kind: "observation", id: double.id, reason }, "test");
  expect(await recordRetraction({ kind: "retraction", id: retracted.ok ? retracted.value.id : "", reason }, "test")).toMatchObject({
    ok: true,
  });
  expect(await codeOf(store(row))).toBe(UNIQUE);
});

it("counts the observations of a release that is out as its own, so that it may come back whole", async () => {
  const row = await anObservationRow();
  const retracted = await recordRetraction({ kind: "release", id: row.releaseId, reason }, "test");
  expect((await loadIndicator("turnover", 4))?.releases).toEqual([]);
  expect(await codeOf(store(row))).toBe(UNIQUE);
  await recordRetraction({ kind: "retraction", id: retracted.ok ? retracted.value.id : "", reason }, "test");
  expect((await loadIndicator("turnover", 5))?.releases).toMatchObject([{ observations: [{ id: row.id }] }]);
});

it("lets another release hold the same series and period", async () => {
  await anObservationRow();
  expect(await recordRelease(aRelease({ releasedOn: "2024-02-01" }), "test")).toMatchObject({ ok: true });
});

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

it("stores one of 50 equal observations inserted at the same time, without the writer's lock", async () => {
  const row = await anObservationRow();
  const other = { ...row, period: "2022", periodFirst: new Date("2022-01-01"), periodLast: new Date("2022-12-31") };
  const codes = await Promise.all(Array.from({ length: AT_ONCE }, () => codeOf(store(other))));
  expect(codes.filter((code) => code === "stored")).toHaveLength(1);
  expect(codes.filter((code) => code === UNIQUE)).toHaveLength(AT_ONCE - 1);
});

it("stores one of 50 retractions of a row made at the same time", async () => {
  const row = await anObservationRow();
  const retractions = await Promise.all(
    Array.from({ length: AT_ONCE }, () => recordRetraction({ kind: "observation", id: row.id, reason }, "test")),
  );
  expect(retractions.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await verifyLedger()).toMatchObject({ ok: true, entries: 4 });
});

it("refuses a second retraction of a row in the database too", async () => {
  const row = await anObservationRow();
  const retraction = { kind: "observation", targetId: row.id, reason, reasonHash: "a".repeat(64), sequence: 3 } as const;
  const retract = () => codeOf(database().retraction.create({ data: { ...retraction, id: newId() } }));
  expect((await Promise.all([retract(), retract(), retract()])).sort()).toEqual([UNIQUE, UNIQUE, "stored"]);
});

it("accepts another observation after the first is retracted, and then refuses to restore the first", async () => {
  const row = await anObservationRow();
  const retracted = await recordRetraction({ kind: "observation", id: row.id, reason }, "test");
  const retraction = retracted.ok ? retracted.value.id : "";
  expect(await codeOf(store(row))).toBe("stored");
  expect(await codeOf(store(row))).toBe(UNIQUE);
  expect(await codeOf(recordRetraction({ kind: "retraction", id: retraction, reason }, "test"))).toBe(UNIQUE);
});

it("restores the first observation after its duplicate is retracted", async () => {
  const row = await anObservationRow();
  const retracted = await recordRetraction({ kind: "observation", id: row.id, reason }, "test");
  const double = await store(row);
  await recordRetraction({ kind: "observation", id: double.id, reason }, "test");
  expect(await recordRetraction({ kind: "retraction", id: retracted.ok ? retracted.value.id : "", reason }, "test")).toMatchObject({
    ok: true,
  });
  expect(await codeOf(store(row))).toBe(UNIQUE);
});

it("still counts the observations of a retracted release, so that it can be restored", async () => {
  const row = await anObservationRow();
  const retracted = await recordRetraction({ kind: "release", id: row.releaseId, reason }, "test");
  expect((await loadIndicator("turnover", 4))?.releases).toEqual([]);
  expect(await codeOf(store(row))).toBe(UNIQUE);
  await recordRetraction({ kind: "retraction", id: retracted.ok ? retracted.value.id : "", reason }, "test");
  expect((await loadIndicator("turnover", 5))?.releases).toMatchObject([{ observations: [{ id: row.id }] }]);
});

it("allows the same series and period in another release", async () => {
  await anObservationRow();
  expect(await recordRelease(aRelease({ releasedOn: "2024-02-01" }), "test")).toMatchObject({ ok: true });
});

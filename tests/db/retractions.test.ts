import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { database } from "../../lib/db/connection/client";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { recordRelease } from "../../lib/db/entities/releases";
import { recordSeries } from "../../lib/db/entities/series";
import { findStatement, recordStatement } from "../../lib/db/entities/statements";
import { recordRetraction } from "../../lib/db/ledger/retractions";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { loadIndicator } from "../../lib/db/queries/load-indicator";
import { anIndicator, anObservation, aRelease, aSeries, aStatement } from "../support/bodies";
import { beginEmpty, withoutTriggers } from "../support/databases/database";

beginEmpty();

async function aLedger() {
  await recordIndicator(anIndicator(), "test");
  await recordSeries(aSeries(), "test");
  const statement = await recordStatement(aStatement(), "test");
  const release = await recordRelease(aRelease(), "test");
  if (!statement.ok || !release.ok) throw new Error("the ledger could not be made");
  return { statement: statement.value, release: release.value };
}

const reason = "misread";

it("retracts a statement and its figures from its own entry on", async () => {
  const { statement } = await aLedger();
  expect(await recordRetraction({ kind: "statement", id: statement.id, reason }, "test")).toMatchObject({
    ok: true,
    value: { sequence: 5 },
  });
  expect(await findStatement(statement.id, 5)).toBeNull();
  expect((await loadIndicator("turnover", 5))?.statements).toEqual([]);
  expect((await loadIndicator("turnover", 4))?.statements).toHaveLength(1);
  expect(await verifyLedger()).toMatchObject({ ok: true, entries: 5 });
});

it("restores a statement when its retraction is retracted", async () => {
  const { statement } = await aLedger();
  const retraction = await recordRetraction({ kind: "statement", id: statement.id, reason }, "test");
  await recordRetraction({ kind: "retraction", id: retraction.ok ? retraction.value.id : "", reason }, "test");
  expect((await loadIndicator("turnover", 5))?.statements).toEqual([]);
  expect((await loadIndicator("turnover", 6))?.statements).toHaveLength(1);
});

it("retracts one figure and leaves its statement", async () => {
  const { statement } = await aLedger();
  await recordRetraction({ kind: "figure", id: statement.figures[0] ?? "", reason }, "test");
  expect(await findStatement(statement.id, 5)).toMatchObject({ figures: [], citations: [{ exact: "reaching $220-230 billion" }] });
});

it("gives a replaced release the same place and the same known day", async () => {
  const { release } = await aLedger();
  const corrected = aRelease({ observations: [anObservation({ value: "240.1" })] });
  const retracted = await recordRetraction({ kind: "release", id: release.id, reason, replacement: corrected }, "test");
  expect(retracted).toMatchObject({ ok: true });
  expect((await loadIndicator("turnover", 5))?.releases).toMatchObject([
    { knownOn: "2024-01-12", place: 4, observations: [{ value: { value: { digits: "240.1" } } }] },
  ]);
  expect((await loadIndicator("turnover", 4))?.releases).toMatchObject([
    { place: 4, observations: [{ value: { value: { digits: "240.11" } } }] },
  ]);
  expect(await verifyLedger()).toMatchObject({ ok: true, entries: 5 });
});

it("keeps the original day of entry over several replacements, and uses the replacement's own date", async () => {
  await recordIndicator(anIndicator(), "test", new Date("2023-12-01"));
  const first = await recordStatement(aStatement({ statedOn: "2023-12" }), "test", new Date("2023-12-20"));
  let id = first.ok ? first.value.id : "";
  const known = async (statedOn: string, now: string) => {
    const replaced = await recordRetraction(
      { kind: "statement", id, reason, replacement: aStatement({ statedOn }) },
      "test",
      new Date(now),
    );
    id = replaced.ok ? (replaced.value.replacement ?? "") : "";
    return (await findStatement(id, 9))?.knownOn;
  };
  expect(await known("2023-12", "2024-02-01")).toBe("2023-12-20");
  expect(await known("2023-12-14", "2024-02-02")).toBe("2023-12-14");
  expect(await known("2023", "2024-02-03")).toBe("2023-12-20");
  expect(await known("2024-01-05", "2024-02-04")).toBe("2024-01-05");
});

it.each([
  ["a row that is not held", { kind: "figure" as const, id: newId() }],
  ["what is no id", { kind: "figure" as const, id: "1" }],
])("refuses %s", async (_, target) => {
  await aLedger();
  expect(await recordRetraction({ ...target, reason }, "test")).toMatchObject({ ok: false, issues: [{ path: ["id"] }] });
});

it("refuses to retract a retracted row", async () => {
  const { statement } = await aLedger();
  await recordRetraction({ kind: "statement", id: statement.id, reason }, "test");
  expect(await recordRetraction({ kind: "statement", id: statement.id, reason }, "test")).toMatchObject({
    ok: false,
    issues: [{ path: ["id"] }],
  });
});

it("keeps one unretracted observation of a release, series and period", async () => {
  const { release } = await aLedger();
  const row = await database().observation.findFirstOrThrow({ where: { releaseId: release.id } });
  const copy = () => database().observation.create({ data: { ...row, id: newId() } });
  await expect(copy()).rejects.toMatchObject({ meta: { driverAdapterError: { cause: { originalCode: "23505" } } } });
  const retraction = await recordRetraction({ kind: "observation", id: row.id, reason }, "test");
  await copy();
  await expect(copy()).rejects.toThrow();
  // The first may not come back beside its double.
  await expect(recordRetraction({ kind: "retraction", id: retraction.ok ? retraction.value.id : "", reason }, "test")).rejects.toThrow();
});

it.each([
  ["a figure's bound", `update "Figure" set low = 221000000000, "lowDigits" = '221'`, 3, "Figure"],
  ["a quotation", `update "Citation" set exact = 'reaching $230 billion' where "statementId" is not null`, 3, "Citation"],
  [
    "a quotation and its hash",
    `update "Citation" set exact = 'a', "exactHash" = encode(sha256('a'), 'hex') where "statementId" is not null`,
    3,
    "Citation",
  ],
  ["a day released", `update "Release" set "releasedOn" = '2024-01-11', "knownOn" = '2024-01-11'`, 4, "Release"],
  ["a title of an indicator", `update "Indicator" set title = 'Another'`, 1, "Indicator"],
  ["a speaker left out", `delete from "StatementSpeaker"`, 3, "StatementSpeaker"],
  [
    "an observation's growth",
    `update "Observation" set "growthLow" = 27, "growthHigh" = 27, "growthLowDigits" = '27', "growthHighDigits" = '27'`,
    4,
    "Observation",
  ],
  ["the touch of an indicator", `delete from "LedgerTouch" where sequence = 2`, 2, "LedgerTouch"],
  ["an entry's actor", `update "LedgerEntry" set actor = 'somebody' where sequence = 2`, 2, "hash"],
  ["an entry's body", `update "LedgerEntry" set body = replace(body, 'USD', 'EUR') where sequence = 2`, 2, "hash"],
  ["an entry left out", `delete from "LedgerEntry" where sequence = 2`, 2, "missing"],
])("finds and names what was tampered with: %s", async (_, sql, first, named) => {
  await aLedger();
  await withoutTriggers((tx) => tx.$executeRawUnsafe(sql));
  const verified = await verifyLedger();
  expect(verified).toMatchObject({ ok: false, first });
  expect(verified.ok ? "" : verified.why).toContain(named);
});

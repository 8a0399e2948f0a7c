import { expect, it } from "vitest";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { loadIndicator } from "../../lib/db/queries/load-indicator";
import { judgeIndicator } from "../../lib/domain/judging/judged-indicator";
import { vintage } from "../../lib/domain/vintages/vintage";
import { seedLedger } from "../../prisma/seed/seed";
import { beginFileEmpty } from "../support/databases/database";

let seeded: readonly Awaited<ReturnType<typeof seedLedger>>[];

// Two servers that start together on one database.
beginFileEmpty(async () => {
  seeded = await Promise.all([seedLedger("founding"), seedLedger("founding")]);
});

// 3 indicators, 7 series, 34 statements (31 in the file and 3 of officials whose words are all that carries a figure), 59 releases.
it("writes the founding ledger, one entry per row even when seeded twice at once, in a chain that verifies", async () => {
  expect(seeded).toEqual([{ entries: 103 }, { entries: 103 }]);
  expect(await verifyLedger()).toMatchObject({ ok: true, entries: 103 });
});

it("writes nothing into a ledger whose seeding is complete, whatever is selected", async () => {
  expect(await seedLedger("founding")).toBeNull();
  expect(await seedLedger("all")).toBeNull();
  expect(await ledgerHead()).toBe(103);
});

it("has only January to November on the founding day, and the full year from its release on", async () => {
  const facts = await loadIndicator("turnover", 103);
  if (facts === null) throw new Error("no turnover");
  const { history } = judgeIndicator(facts, "2023-12-14");
  const held = (day: string) =>
    vintage(history, day)
      .filter(({ series, period }) => series === "turnover-gacc-usd" && period.text.startsWith("2023"))
      .map(({ period, value }) => [period.text, value?.stated.shape === "point" ? value.stated.value.digits : null]);
  expect(held("2023-12-14")).toContainEqual(["2023-01/2023-11", "218.176"]);
  expect(held("2023-12-14").map(([period]) => period)).not.toContain("2023");
  expect(held("2024-01-13")).toContainEqual(["2023", "240.11"]);
});

it("links an observation known only from an official's words to the statement", async () => {
  const facts = await loadIndicator("turnover", 103);
  const spoken = facts?.releases.flatMap(({ observations }) => observations).filter(({ statement }) => statement !== null);
  expect(spoken).toHaveLength(10);
  const statements = new Set(facts?.statements.map(({ id }) => id));
  expect(spoken?.every(({ statement }) => statements.has(statement ?? ""))).toBe(true);
});

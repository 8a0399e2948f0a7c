import { expect, it } from "vitest";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import type { SeedSelection } from "../../prisma/seed/facts";
import { seedLedger } from "../../prisma/seed/seed";
import { anIndicator } from "../support/bodies";
import { beginEmpty } from "../support/databases/database";

beginEmpty();

async function interrupt(selection: SeedSelection, entries: number): Promise<void> {
  let written = 0;
  const seeding = seedLedger(selection, () => {
    written += 1;
    if (written === entries) throw new Error("interrupted");
  });
  await expect(seeding).rejects.toThrow("interrupted");
  expect(await ledgerHead()).toBe(entries);
}

it("continues an interrupted seeding with the cases it began with, whatever is selected later", async () => {
  await interrupt("founding", 12);
  expect(await seedLedger("all")).toEqual({ entries: 103 - 12 });
  expect(await seedLedger("all")).toBeNull();
});

it("leaves a ledger alone that somebody wrote into after the interruption", async () => {
  await interrupt("all", 4);
  await recordIndicator(anIndicator({ slug: "own" }), "an editor");
  expect(await seedLedger("all")).toBeNull();
  expect(await ledgerHead()).toBe(5);
});

it("leaves a ledger alone that somebody else began", async () => {
  await recordIndicator(anIndicator({ slug: "own" }), "an editor");
  expect(await seedLedger("all")).toBeNull();
  expect(await ledgerHead()).toBe(1);
});

it("leaves a ledger alone whose entries are those of other rows", async () => {
  await recordIndicator(anIndicator({ slug: "another" }), "seed data");
  expect(await seedLedger("all")).toBeNull();
  expect(await ledgerHead()).toBe(1);
});

import { expect, it } from "vitest";
import { diffMigrations } from "../../lib/db/migrations/migration-diff";

it("the migrations make what the schema says", async () => {
  expect(await diffMigrations()).toBeNull();
});

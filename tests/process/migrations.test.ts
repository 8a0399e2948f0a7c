import { expect, it } from "vitest";
import { diffMigrations } from "../../lib/db/migrations/schema-diff";

it("the migrations make what the schema says", async () => {
  expect(await diffMigrations()).toBeNull();
});

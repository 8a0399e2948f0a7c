import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Models without a writer, and why they stay. */
const WITHOUT_WRITER: Readonly<Record<string, string>> = {
  Alias: "Names and duplicates are read by the search; entering them comes with the merging of speakers and sources.",
  Amendment: "The verification of the ledger reads them; entering them comes with the correction of descriptions.",
};

const models = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/^model (\w+) \{/gm)].map(([, name = ""]) => name);
const code = readdirSync("lib/db", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
  .map((file) => ({ file, text: readFileSync(join("lib/db", file), "utf8") }));
// Its table of inserts names every table of the ledger: only rows that somebody puts into a draft are written.
const outsideInserts = code.filter(({ file }) => !file.endsWith("pending-rows.ts"));

function hasWriter(model: string): boolean {
  const accessor = model.charAt(0).toLowerCase() + model.slice(1);
  const write = new RegExp(`\\brows\\.${model}\\.push\\(|\\b${accessor}\\.(create|createMany|upsert)\\(`);
  return outsideInserts.some(({ text }) => write.test(text));
}

it("every model has a writer, or a reason to stay without one", () => {
  expect(models.length).toBeGreaterThan(10);
  expect(models.filter((model) => !hasWriter(model)).sort()).toEqual(Object.keys(WITHOUT_WRITER).sort());
});

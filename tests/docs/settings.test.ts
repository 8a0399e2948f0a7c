import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codeIn, rowsOfTable } from "./markdown";

/** Every setting that `lib/env.ts` reads. */
const settings = [...readFileSync("lib/env.ts", "utf8").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name).toSorted();

describe("the settings", () => {
  it("are found in lib/env.ts", () => {
    expect(settings).toEqual(expect.arrayContaining(["DATABASE_URL", "DATA_DIR", "HOST", "PORT"]));
  });

  it("are the rows of the README's table, all of them and no others", () => {
    const [, section = ""] = readFileSync("README.md", "utf8").split("\n## Settings\n");
    const named = rowsOfTable(section.split("\n## ")[0] ?? "").flatMap(([names = ""]) => codeIn(names));
    expect(named.toSorted()).toEqual(settings);
  });

  it("stand in .env.example, each after a line that says what it does", () => {
    const lines = readFileSync(".env.example", "utf8").split("\n");
    const named = lines.flatMap((line, index) => {
      const [, name] = /^# ?([A-Z][A-Z_]+)=/.exec(line) ?? [];
      return name !== undefined && /^# \S.{10,}/.test(lines[index - 1] ?? "") ? [name] : [];
    });
    expect(named.toSorted()).toEqual(settings);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rowsOfTable } from "./markdown";

type Manifest = { readonly dependencies: Record<string, string>; readonly devDependencies: Record<string, string> };

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const [used = "", tested = ""] = readFileSync("docs/dependencies.md", "utf8").split("\n## ").slice(1);

describe("docs/dependencies.md", () => {
  it.each([
    ["dependencies", used, manifest.dependencies],
    ["devDependencies", tested, manifest.devDependencies],
  ] as const)("lists the %s of package.json, each with its version", (_, section, expected) => {
    const listed = rowsOfTable(section).map(([name = "", version]) => [name.replaceAll("`", ""), version]);
    expect(listed).toEqual(Object.entries(expected));
  });

  it("says of each what it is for and why", () => {
    const rows = [...rowsOfTable(used), ...rowsOfTable(tested)];
    expect(rows.filter(([, , purpose, reason]) => !purpose || !reason)).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codeIn, rowsOfTable } from "./markdown";

/** What a newcomer must find by the file list alone; each has one row that mentions it. */
const QUESTIONS = [
  "tolerance of",
  "wording of growth",
  "sentence about an outcome",
  "may be cached",
  "loads many indicators",
  "repeated form",
  "labels",
  "hedge word",
  'colour of "above"',
  "settled",
  "compare CSV",
  "too large",
  "Origin",
  "escaping in SVG",
  "hash of a ledger entry",
  "field of a source",
  "due periods",
  "year-to-date chart",
  '"1 187,5"',
  "draft",
  "OpenAPI",
  "seed",
  "share picture",
  "cursor",
  "lock of the data directory",
  "policy of embeds",
  "compare with",
  "leaves out of a chart",
  "download menu",
  "drag, wheel and pinch",
  "tooltip of a period",
];

const [, section = ""] = readFileSync("docs/architecture.md", "utf8").split("\n## Where is it?\n");
const rows = rowsOfTable(section);

describe("Where is it? in docs/architecture.md", () => {
  it("answers every question once", () => {
    const answered = QUESTIONS.map((question) => rows.filter(([text = ""]) => text.includes(question)).length);
    expect(answered).toEqual(QUESTIONS.map(() => 1));
    expect(rows).toHaveLength(QUESTIONS.length);
  });

  it.each(rows)("%s: one file that exists", (_, place = "") => {
    const paths = codeIn(place);
    expect(paths).toHaveLength(1);
    expect(paths.filter((path) => existsSync(path) && statSync(path).isFile())).toEqual(paths);
  });
});

it("docs/architecture.md has a row for every folder of lib", () => {
  const [, layers = ""] = readFileSync("docs/architecture.md", "utf8").split("\n## Layers\n");
  const described = rowsOfTable(layers.split("\n## ")[0] ?? "").map(([folder = ""]) => codeIn(folder)[0]);
  const folders = readdirSync("lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(described.toSorted()).toEqual(folders.map(({ name }) => `lib/${name}`).toSorted());
});

it("docs/architecture.md has every table of the schema in its data model", () => {
  const [, model = ""] = readFileSync("docs/architecture.md", "utf8").split("\n## Data model\n");
  const described = rowsOfTable(model.split("\n## ")[0] ?? "").flatMap(([tables = ""]) => tables.split(", "));
  const tables = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/^model (\w+) \{/gm)].map(([, name]) => name);
  expect(described.toSorted()).toEqual(tables.toSorted());
});

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const REFUSED: readonly (readonly [string, string, string])[] = [
  ["a page may not import Prisma's client", "app/page.tsx", "@/lib/db/generated/client"],
  ["a page may not import a Prisma package", "app/second.tsx", "@prisma/adapter-pg"],
  ["a component may not read the database", "components/figure-value.tsx", "@/lib/db/indicators"],
  ["the domain may not import zod", "lib/domain/period.ts", "zod"],
  ["the domain may not import another layer", "lib/domain/day.ts", "../db/client"],
  ["the domain may not reach out through a longer path", "lib/domain/growth.ts", "./../db/client"],
  ["a chart may not read the database", "lib/chart/svg.ts", "../db/indicators"],
  ["a chart may not import React", "lib/chart/model.ts", "react"],
  ["a schema may not read the database", "lib/input/statement.ts", "../db/indicators"],
  ["an exchange format may not read the database", "lib/exchange/csv.ts", "../db/indicators"],
  ["the database may not import schemas", "lib/db/statements.ts", "../input/statement"],
  ["a page may not import Recharts", "app/fourth.tsx", "recharts"],
  ["a component outside the charts may not import Recharts", "components/section.tsx", "recharts"],
  ["a chart as data may not import Recharts", "lib/chart/draw.ts", "recharts"],
  ["a drawer may not read the database", "components/charts/chart.tsx", "@/lib/db/indicators"],
  ["access may not import Prisma's client", "lib/access/host.ts", "../db/generated/client"],
];

const ALLOWED: readonly (readonly [string, string, string])[] = [
  ["a page imports reads of the database", "app/third.tsx", "@/lib/db/indicators"],
  ["the domain imports itself", "lib/domain/reading.ts", "./stated-value"],
  ["the database imports the domain", "lib/db/releases.ts", "../domain/release"],
  ["the database imports Prisma", "lib/db/client.ts", "@prisma/adapter-pg"],
  ["the interactive drawer imports Recharts", "components/charts/interactive/drawer.tsx", "recharts"],
  ["a chart imports d3's scales", "lib/chart/labels.ts", "d3-scale"],
];

let folder: string;
let refusedFiles: ReadonlySet<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "outturn-imports-"));
  const settings = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...settings, vcs: { enabled: false } }));
  for (const [, file, target] of [...REFUSED, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `export * from "${target}";\n`);
  }
  const { stdout } = spawnSync(resolve("node_modules/.bin/biome"), ["lint", "--reporter=json", "--only=style/noRestrictedImports"], {
    cwd: folder,
    encoding: "utf8",
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string | { file: string } } }[] };
  refusedFiles = new Set(diagnostics.map(({ location: { path } }) => (typeof path === "string" ? path : path.file).replace(/^\.\//, "")));
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(REFUSED)("%s", (_, file) => {
  expect(refusedFiles).toContain(file);
});

it.each(ALLOWED)("%s", (_, file) => {
  expect(refusedFiles).not.toContain(file);
});

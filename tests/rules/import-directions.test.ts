import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const REFUSED: readonly (readonly [string, string, string])[] = [
  ["a page may not import Prisma's client", "app/page.tsx", "@/lib/db/generated/client"],
  ["a page may not import a Prisma package", "app/second.tsx", "@prisma/adapter-pg"],
  ["a component may not read the database", "components/values/figure-value.tsx", "@/lib/db/entities/indicators"],
  ["the domain may not import zod", "lib/domain/time/period.ts", "zod"],
  ["the domain may not import another layer", "lib/domain/time/day.ts", "../../db/connection/client"],
  ["the domain may not import wording", "lib/domain/values/interval.ts", "../../format/numbers"],
  ["the domain may not reach out through a longer path", "lib/domain/judging/growth.ts", "./../../db/connection/client"],
  ["a chart may not read the database", "lib/chart/render/svg-inline.ts", "../../db/entities/indicators"],
  ["a chart may not answer requests", "lib/chart/plan/chart-plan.ts", "../../http/problem"],
  ["a chart may not import React", "lib/chart/model/model.ts", "react"],
  ["a schema may not read the database", "lib/input/statement.ts", "../db/entities/indicators"],
  ["an export may not read the database", "lib/export/csv.ts", "../db/entities/indicators"],
  ["a parser may not import a chart", "lib/parse/number.ts", "../chart/render/draw"],
  ["wording may not import a schema", "lib/format/numbers.ts", "../input/statement"],
  ["a verdict may not import a chart", "lib/wording/verdict.ts", "../chart/model/model"],
  ["what Compare shows may not read the database", "lib/compare/order.ts", "../db/entities/indicators"],
  ["a picture may not read the database", "lib/picture/png.ts", "../db/entities/indicators"],
  ["a loader may not import a component", "lib/load/comparison.ts", "@/components/page/section"],
  ["a form handler may not import a page", "lib/enter/handle-form.ts", "@/app/page"],
  ["a page may not import the seed", "app/fifth.tsx", "@/prisma/seed/facts"],
  ["the database may not import schemas", "lib/db/entities/statements.ts", "../../input/statement"],
  ["a page may not import Recharts", "app/fourth.tsx", "recharts"],
  ["a component outside the charts may not import Recharts", "components/page/section.tsx", "recharts"],
  ["a chart as data may not import Recharts", "lib/chart/render/draw.ts", "recharts"],
  ["a drawer may not read the database", "components/charts/chart.tsx", "@/lib/db/entities/indicators"],
  ["a request check may not import Prisma's client", "lib/http/same-origin.ts", "../db/generated/client"],
  ["the API may not read the seed", "lib/api/openapi/examples.ts", "../../../prisma/seed/facts"],
  ["a page may not read the seed", "app/fifth.tsx", "@/prisma/seed/facts"],
];

const ALLOWED: readonly (readonly [string, string, string])[] = [
  ["a page imports reads of the database", "app/third.tsx", "@/lib/db/entities/indicators"],
  ["the domain imports another of its folders", "lib/domain/judging/level.ts", "../values/reading"],
  ["a loader reads the database", "lib/load/track-record.ts", "../db/entities/indicators"],
  ["the domain imports itself", "lib/domain/values/reading.ts", "./stated-value"],
  ["the database imports the domain", "lib/db/entities/releases.ts", "../../domain/ledger/release"],
  ["the database imports Prisma", "lib/db/connection/client.ts", "@prisma/adapter-pg"],
  ["the interactive drawer imports Recharts", "components/charts/interactive/interactive-chart.tsx", "recharts"],
  ["a chart imports d3's scales", "lib/chart/text/label-text.ts", "d3-scale"],
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

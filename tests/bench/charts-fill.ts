// Fills the data directory that the settings name with indicators of 10, 42, 1,000 and 10,000 points: published values, and a stated figure for every third of the newest.

import { closeDatabase } from "../../lib/db/connection/client";
import { startDatabase } from "../../lib/db/connection/start";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { draftRelease } from "../../lib/db/entities/releases";
import { recordSeries } from "../../lib/db/entities/series";
import { draftStatement } from "../../lib/db/entities/statements";
import { type Writing, write } from "../../lib/db/ledger/write";
import { ok, type Result } from "../../lib/domain/values/result";
import { aFigure, anIndicator, anObservation, aRelease, aSeries, aStatement } from "../support/bodies";
import { POINTS, slugOf } from "./charts-points";

const A_WRITE = 250;
/** Months published on one basis at most. */
const A_BASE = 2000;
/** Of the points a fourth are stated, at most so many: a ledger is mostly values. */
const MOST_STATED = 200;

async function main(): Promise<void> {
  await startDatabase(() => {});
  for (const points of POINTS) await fill(points);
  await closeDatabase();
}

async function fill(points: number): Promise<void> {
  const slug = slugOf(points);
  await recordIndicator(anIndicator({ slug, title: `An indicator of ${points} points` }), "bench");
  const stated = Math.min(MOST_STATED, Math.floor(points / 4));
  const published = points - stated;
  // Few points are years, many are months: as publishers give them.
  const yearly = published <= 60;
  const periodOf = (index: number) =>
    yearly
      ? String(2024 - published + index + 1)
      : `${2024 - Math.floor((published - index) / 12)}-${String(((index + 12 - (published % 12)) % 12) + 1).padStart(2, "0")}`;
  const periods = [...new Set(Array.from({ length: published }, (_, index) => periodOf(index)))];
  // Periods are of the years since 1850: many points are on several bases.
  for (let base = 0; base * A_BASE < published; base++) {
    const series = `${slug}-usd${base === 0 ? "" : `-${base + 1}`}`;
    await recordSeries(aSeries({ slug: series, indicator: slug }), "bench");
    const own = periods.slice(-Math.min(A_BASE, published - base * A_BASE));
    for (let from = 0; from < own.length; from += A_WRITE)
      await entry((writing) =>
        draftRelease(
          writing,
          aRelease({
            releasedOn: "2025-01-12",
            observations: own.slice(from, from + A_WRITE).map((period) => anObservation({ series, period })),
          }),
        ),
      );
  }
  for (let index = 0; index < stated; index++) {
    const figures = [aFigure({ indicator: slug, period: yearly ? (periods.at(-1 - index * 2) ?? "2024") : String(2024 - (index % 20)) })];
    await entry((writing) => draftStatement(writing, aStatement({ statedOn: dayOf(index), figures })));
  }
}

async function entry(draft: (writing: Writing) => Promise<Result<unknown>>): Promise<void> {
  const written = await write({ actor: "bench", action: "fill" }, async (writing) => {
    const drafted = await draft(writing);
    return drafted.ok ? ok({}) : drafted;
  });
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
}

function dayOf(index: number): string {
  return new Date(Date.UTC(2019, 0, 1 + index * 5)).toISOString().slice(0, 10);
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

// Fills the data directory of the settings with a large indicator: 3,000 statements, and 2,000 months on each of five bases.

import { closeDatabase } from "../../../lib/db/connection/client";
import { startDatabase } from "../../../lib/db/connection/start";
import { recordIndicator } from "../../../lib/db/entities/indicators";
import { draftRelease } from "../../../lib/db/entities/releases";
import { recordSeries } from "../../../lib/db/entities/series";
import { draftStatement } from "../../../lib/db/entities/statements";
import { aFigure, anIndicator, anObservation, aRelease, aSeries, aStatement } from "../bodies";
import { runFill, writeMany } from "./write-many";

const STATEMENTS = 3000;
const BASES = ["large-usd", "large-usd-2", "large-usd-3", "large-usd-4", "large-usd-5"];
const MONTHS = 2000;
const YEARS = 160;
const A_WRITE = 250;

async function main(): Promise<void> {
  await startDatabase(console.log);
  await recordIndicator(anIndicator({ slug: "large", title: "A large indicator" }), "test");
  for (const slug of BASES) await recordSeries(aSeries({ slug, indicator: "large" }), "test");
  for (let from = 0; from < STATEMENTS; from += A_WRITE)
    await writeMany(from, A_WRITE, async (writing, index) => {
      const figures = [aFigure({ indicator: "large", period: String(1860 + (index % YEARS)) })];
      return draftStatement(writing, aStatement({ statedOn: dayOf(index), figures }));
    });
  for (const series of BASES)
    for (let from = 0; from < MONTHS; from += A_WRITE)
      await writeMany(0, 1, async (writing) => {
        const observations = Array.from({ length: A_WRITE }, (_, index) => anObservation({ series, period: monthOf(from + index) }));
        return draftRelease(writing, aRelease({ releasedOn: "2024-01-12", observations }));
      });
  await closeDatabase();
}

function dayOf(index: number): string {
  return new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
}

function monthOf(index: number): string {
  return `${1857 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

runFill(main);

import type { Facts } from "../../domain/ledger/facts";
import { findIndicator } from "../entities/indicators";
import { readReleases } from "../entities/load-releases";
import { readStatements } from "../entities/load-statements";
import { listSeries } from "../entities/series";
import { readRetractedIds } from "../ledger/snapshot";

/**
 * Loads an indicator at a ledger entry: series in order of entry, statements by day stated, releases by day known. `statement`, if
 * given, is the id of the only statement to load. Null when there is no such indicator.
 */
export async function loadIndicator(slug: string, ledger: number, statement: string | null = null): Promise<Facts | null> {
  const indicator = await findIndicator(slug, ledger);
  if (indicator === null) return null;
  const retractedIds = await readRetractedIds(ledger);
  const ofIndicator = { indicator: { slug } };
  const [series, statements, releases] = await Promise.all([
    listSeries(slug, ledger),
    readStatements({ figures: { some: ofIndicator }, ...(statement !== null && { id: statement }) }, ledger, retractedIds, {
      orderBy: [{ statedOn: "asc" }, { place: "asc" }],
    }),
    readReleases({ observations: { some: { series: ofIndicator } } }, ledger, retractedIds, {
      orderBy: [{ knownOn: "asc" }, { place: "asc" }],
    }),
  ]);
  const own = new Set(series.map((one) => one.slug));
  return {
    indicator,
    series: series.toSorted((a, b) => a.sequence - b.sequence),
    statements: statements.filter(({ figures }) => figures.some((figure) => figure.indicator === slug)),
    releases: releases
      .map((release) => ({ ...release, observations: release.observations.filter((observation) => own.has(observation.series)) }))
      .filter(({ observations }) => observations.length > 0),
  };
}

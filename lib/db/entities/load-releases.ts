import type { Observation, ObservationStatus } from "../../domain/ledger/observation";
import type { Release } from "../../domain/ledger/release";
import { database } from "../connection/client";
import type { Prisma } from "../generated/client";
import { dayText, readPeriod, readValue } from "../ledger/mappers";
import { readCitation } from "./citations";

const INCLUDED = {
  citations: { include: { source: true }, orderBy: { position: "asc" } },
  observations: { include: { series: { select: { slug: true, unit: true } }, citations: true }, orderBy: { position: "asc" } },
} satisfies Prisma.ReleaseInclude;

type ReleaseRow = Prisma.ReleaseGetPayload<{ include: typeof INCLUDED }>;
type ObservationRow = ReleaseRow["observations"][number];

/** Active releases at a ledger entry, with their active citations and observations. */
export async function readReleases(
  where: Prisma.ReleaseWhereInput,
  ledger: number,
  retractedIds: ReadonlySet<string>,
  page: Pick<Prisma.ReleaseFindManyArgs, "orderBy" | "take"> = {},
): Promise<readonly Release[]> {
  const active = { sequence: { lte: ledger }, ...(retractedIds.size > 0 ? { id: { notIn: [...retractedIds] } } : {}) };
  const rows = await database().release.findMany({ where: { AND: [where, active] }, include: INCLUDED, ...page });
  return rows.map((row) => readRelease(row, ledger, retractedIds));
}

function readRelease(row: ReleaseRow, ledger: number, retractedIds: ReadonlySet<string>): Release {
  const isActive = ({ id, sequence }: { id: string; sequence: number }) => sequence <= ledger && !retractedIds.has(id);
  const citations = row.citations.filter(isActive);
  const cited = new Set(citations.map(({ id }) => id));
  const day = {
    releasedOn: dayText(row.releasedOn, row.releasedOnPrecision),
    releasedOnBasis: row.releasedOnBasis,
    knownOn: dayText(row.knownOn),
  };
  return {
    id: row.id,
    ...day,
    place: row.place,
    citations: citations.map(readCitation),
    observations: row.observations.filter(isActive).map((observation) => readObservation(observation, day, cited, ledger)),
    sequence: row.sequence,
  };
}

function readObservation(
  row: ObservationRow,
  day: Pick<Observation, "releasedOn" | "releasedOnBasis" | "knownOn">,
  cited: ReadonlySet<string>,
  ledger: number,
): Observation {
  const period = readPeriod(row);
  if (period === null) throw new Error(`observation ${row.id} has no period`);
  return {
    id: row.id,
    release: row.releaseId,
    ...day,
    place: row.place,
    series: row.series.slug,
    period,
    value: levelOf(row),
    growth: growthOf(row),
    // The cast is safe: a check constraint allows only the letters of CL_OBS_STATUS.
    status: row.status as ObservationStatus | null,
    words: row.words,
    statement: row.statementId,
    citations: row.citations.filter((link) => link.sequence <= ledger && cited.has(link.citationId)).map(({ citationId }) => citationId),
    sequence: row.sequence,
  };
}

function levelOf(row: ObservationRow) {
  if (row.valueShape === null) return null;
  const { valueShape: shape, valueLowDigits: lowDigits, valueHighDigits: highDigits, valueCentralDigits: centralDigits } = row;
  const { valueInclusive: inclusive, valueHedge: hedge, multiplier, lowMultiplier } = row;
  return readValue(
    { shape, lowDigits, highDigits, centralDigits, inclusive, hedge, multiplier, lowMultiplier },
    row.series.unit === "percent",
  );
}

function growthOf(row: ObservationRow) {
  if (row.growthShape === null) return null;
  const { growthShape: shape, growthLowDigits: lowDigits, growthHighDigits: highDigits, growthCentralDigits: centralDigits } = row;
  const { growthInclusive: inclusive, growthHedge: hedge } = row;
  return readValue({ shape, lowDigits, highDigits, centralDigits, inclusive, hedge, multiplier: null, lowMultiplier: null }, true);
}

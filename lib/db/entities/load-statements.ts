import type { Figure, Statement } from "../../domain/ledger/statement";
import { sharedYearNaming, yearNamingOf } from "../../domain/ledger/year-naming";
import { isRate } from "../../domain/values/stated-value";
import { database } from "../connection/client";
import type { Prisma } from "../generated/client";
import { dayText, readPeriod, readValue } from "../ledger/mappers";
import { readCitation } from "./citations";

const SPEAKER = { select: { slug: true, name: true, kind: true } } as const;

const YEARS = { slug: true, yearStart: true, yearNamed: true, sequence: true } as const;

const INCLUDED = {
  speakers: { include: { speaker: SPEAKER, onBehalfOf: SPEAKER }, orderBy: { position: "asc" } },
  citations: { include: { source: true }, orderBy: { position: "asc" } },
  figures: {
    include: {
      // The series with fiscal years: their naming is the figure's where it names no series.
      indicator: { select: { slug: true, series: { where: { yearStart: { not: null } }, select: YEARS } } },
      series: { select: YEARS },
      citations: true,
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.StatementInclude;

type StatementRow = Prisma.StatementGetPayload<{ include: typeof INCLUDED }>;
type FigureRow = StatementRow["figures"][number];

/** Active statements at a ledger entry, with their active citations and figures. */
export async function readStatements(
  where: Prisma.StatementWhereInput,
  ledger: number,
  retractedIds: ReadonlySet<string>,
  page: Pick<Prisma.StatementFindManyArgs, "orderBy" | "take"> = {},
): Promise<readonly Statement[]> {
  const active = { sequence: { lte: ledger }, ...(retractedIds.size > 0 ? { id: { notIn: [...retractedIds] } } : {}) };
  const rows = await database().statement.findMany({ where: { AND: [where, active] }, include: INCLUDED, ...page });
  return rows.map((row) => readStatement(row, ledger, retractedIds));
}

function readStatement(row: StatementRow, ledger: number, retractedIds: ReadonlySet<string>): Statement {
  const isActive = ({ id, sequence }: { id: string; sequence: number }) => sequence <= ledger && !retractedIds.has(id);
  const citations = row.citations.filter(isActive);
  const cited = new Set(citations.map(({ id }) => id));
  const statedOn = dayText(row.statedOn, row.statedOnPrecision);
  const knownOn = dayText(row.knownOn);
  return {
    id: row.id,
    statedOn,
    statedOnBasis: row.statedOnBasis,
    knownOn,
    place: row.place,
    occasion: row.occasion,
    manner: row.manner,
    speakers: row.speakers.map(({ speaker, capacity, onBehalfOf }) => ({ ...speaker, capacity, onBehalfOf: onBehalfOf?.slug ?? null })),
    citations: citations.map(readCitation),
    figures: row.figures.filter(isActive).map((figure) => readFigure(figure, { statedOn, knownOn }, cited, ledger)),
    sequence: row.sequence,
  };
}

function readFigure(row: FigureRow, day: { statedOn: string; knownOn: string }, cited: ReadonlySet<string>, ledger: number): Figure {
  const { id, statementId, place, position, nature, measure, over, periodText, timing, unit, words, condition, restatesId, sequence } = row;
  return {
    id,
    statement: statementId,
    ...day,
    place,
    position,
    indicator: row.indicator.slug,
    series: row.series?.slug ?? null,
    nature,
    measure,
    over,
    period: readPeriod(row),
    years: row.series ? yearNamingOf(row.series) : sharedYearNaming(row.indicator.series.filter((one) => one.sequence <= ledger)),
    periodText,
    timing,
    stated: readValue(row, isRate(measure, unit)),
    unit,
    words,
    condition,
    citations: row.citations.filter((link) => link.sequence <= ledger && cited.has(link.citationId)).map(({ citationId }) => citationId),
    restates: restatesId,
    sequence,
  };
}

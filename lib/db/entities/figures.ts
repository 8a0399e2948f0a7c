import { v7 as newId } from "uuid";
import type { AddedFigure, NewFigure } from "../../domain/ledger/statement";
import { parsePeriod } from "../../domain/time/period";
import { ok, type Result, refuse, under } from "../../domain/values/result";
import { isRate, parseStatedValue } from "../../domain/values/stated-value";
import { isUuid } from "../../domain/values/uuid";
import { database } from "../connection/client";
import { findActiveRow } from "../ledger/find-active";
import { hashed, periodColumns, valueColumns } from "../ledger/mappers";
import { readRetractedIds } from "../ledger/snapshot";
import { type Actor, type WriteResult, type Writing, write } from "../ledger/write";

type Path = readonly (string | number)[];

/** Drafts one figure of a statement; `citationIds` are the statement's. Issue paths begin with `where.path`. */
export async function draftFigure(
  writing: Writing,
  statementId: string,
  citationIds: readonly string[],
  figure: NewFigure,
  where: { readonly position: number; readonly place: number; readonly path: Path },
): Promise<Result<string>> {
  const { tx, rows, touches, sequence } = writing;
  const { path, position, place } = where;
  const indicator = await tx.indicator.findUnique({ where: { slug: figure.indicator }, select: { id: true } });
  if (!indicator) return refuse("No indicator has this slug.", ...path, "indicator");
  const series = figure.series === null ? null : await tx.series.findUnique({ where: { slug: figure.series } });
  if (figure.series !== null && series === null) return refuse("No series has this slug.", ...path, "series");
  if (series !== null && series.indicatorId !== indicator.id) return refuse("That series is of another indicator.", ...path, "series");
  if (figure.restates !== null) {
    const restated = await findActiveRow(writing, "figure", figure.restates);
    if (!restated.ok) return under([...path, "restates"], restated);
    if (!(await isFigureOf(writing, figure.restates, indicator.id)))
      return refuse("That figure is of another indicator.", ...path, "restates");
  }
  const value = parseStatedValue(figure, isRate(figure.measure, figure.unit));
  if (!value.ok) return under(path, value);
  const unknown = figure.citations.findIndex((index) => citationIds[index] === undefined);
  if (unknown >= 0) return refuse("The statement has no citation at this position.", ...path, "citations", unknown);

  const id = newId();
  const { nature, measure, over, timing, unit, multiplier, lowMultiplier, restates } = figure;
  rows.Figure.push({
    id,
    statementId,
    position,
    place,
    indicatorId: indicator.id,
    seriesId: series?.id ?? null,
    nature,
    measure,
    over,
    ...periodColumns(figure.period === null ? null : parsePeriod(figure.period)),
    ...hashed("periodText", figure.periodText),
    timing,
    ...valueColumns(value.value),
    multiplier,
    lowMultiplier,
    unit,
    ...hashed("words", figure.words),
    ...hashed("condition", figure.condition),
    restatesId: restates,
    sequence,
  });
  for (const index of new Set(figure.citations)) rows.FigureCitation.push({ figureId: id, citationId: citationIds[index] ?? "", sequence });
  touches.add(indicator.id);
  return ok(id);
}

/**
 * Adds a figure to an active statement. Its citations are positions among the statement's active citations; an empty list means
 * all. A conflict when the statement has been retracted.
 */
export function recordFigure(figure: AddedFigure, actor: Actor, now = new Date()): Promise<WriteResult<{ id: string; statement: string }>> {
  return write({ actor, action: "record figure", now }, async (writing) => {
    const active = await findActiveRow(writing, "statement", figure.statement);
    if (!active.ok) return under(["statement"], active);
    const statementId = active.value.id;
    const existing = await writing.tx.statement.findUniqueOrThrow({
      where: { id: statementId },
      select: {
        place: true,
        citations: { select: { id: true }, orderBy: { position: "asc" } },
        figures: { select: { position: true }, orderBy: { position: "desc" }, take: 1 },
      },
    });
    const retractedIds = await readRetractedIds(writing.sequence, writing.tx);
    const citationIds = existing.citations.map(({ id }) => id).filter((id) => !retractedIds.has(id));
    const citations = figure.citations.length > 0 ? figure.citations : citationIds.map((_, position) => position);
    const where = { position: (existing.figures[0]?.position ?? -1) + 1, place: existing.place, path: [] };
    const drafted = await draftFigure(writing, statementId, citationIds, { ...figure, citations }, where);
    return drafted.ok ? ok({ id: drafted.value, statement: statementId }) : drafted;
  });
}

/** The slug of a figure's indicator; null when no figure has the id at a ledger entry. */
export async function findIndicatorOfFigure(id: string, ledger: number): Promise<string | null> {
  if (!isUuid(id)) return null;
  const row = await database().figure.findFirst({
    where: { id, sequence: { lte: ledger } },
    select: { indicator: { select: { slug: true } } },
  });
  return row?.indicator.slug ?? null;
}

async function isFigureOf({ tx }: Writing, id: string, indicatorId: string): Promise<boolean> {
  return (await tx.figure.count({ where: { id, indicatorId } })) > 0;
}

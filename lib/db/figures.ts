import { parsePeriod } from "../domain/period";
import { ok, type Result, refuse } from "../domain/result";
import { isRate, parseStatedValue } from "../domain/stated-value";
import type { NewFigure } from "../domain/statement";
import { database } from "./client";
import { hashed, periodColumns, valueColumns } from "./columns";
import { isId } from "./sources";
import { newId } from "./uuid";
import type { Writing } from "./write";

type Path = readonly (string | number)[];

/** Drafts one figure of a statement whose citations have these ids. Refusals carry the path of the figure. */
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
  if (figure.restates !== null && !(await isFigureOf(writing, figure.restates, indicator.id)))
    return refuse("No figure of this indicator has this id.", ...path, "restates");
  const value = parseStatedValue(figure, isRate(figure.measure, figure.unit));
  if (!value.ok) return { ok: false, issues: value.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })) };
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

/** The slug of the indicator of a figure held at a ledger entry, or null. */
export async function findIndicatorOfFigure(id: string, ledger: number): Promise<string | null> {
  if (!isId(id)) return null;
  const row = await database().figure.findFirst({
    where: { id, sequence: { lte: ledger } },
    select: { indicator: { select: { slug: true } } },
  });
  return row?.indicator.slug ?? null;
}

async function isFigureOf({ tx }: Writing, id: string, indicatorId: string): Promise<boolean> {
  return isId(id) && (await tx.figure.count({ where: { id, indicatorId } })) > 0;
}

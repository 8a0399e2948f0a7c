import { findCitation } from "../db/entities/add-citation";
import { findCheck } from "../db/entities/checks";
import { findIndicatorOfFigure } from "../db/entities/figures";
import { findIndicator } from "../db/entities/indicators";
import { findRelease } from "../db/entities/releases";
import { findSeries, listSeries } from "../db/entities/series";
import { findStatement } from "../db/entities/statements";
import { findRetraction } from "../db/ledger/retractions";
import { decidingJudgement } from "../domain/judging/deciding-judgement";
import type { Evaluation } from "../domain/judging/evaluation";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import {
  checkJson,
  figureJson,
  heldCitationJson,
  indicatorJson,
  releaseJson,
  retractionJson,
  seriesJson,
  statementJson,
} from "../export/json";
import type { Clocks } from "../input/query/clocks";
import { readHeadlines, readNewHeadlines } from "../load/judged/headlines";
import { judgeOneStatement, readJudged } from "../load/judged/judged-indicator";

/**
 * Each function returns one row as its GET and the response to its POST show it; null if it does not exist, or was not known by the
 * as-of day.
 */

export async function showIndicator(slug: string, { ledger }: Clocks): Promise<object | null> {
  const indicator = await findIndicator(slug, ledger);
  return indicator && { ...indicatorJson(indicator), series: (await listSeries(slug, ledger)).map(seriesJson) };
}

export async function showSeries(slug: string, { ledger }: Clocks): Promise<object | null> {
  const series = await findSeries(slug, ledger);
  return series && seriesJson(series);
}

export async function showStatement(id: string, clocks: Clocks): Promise<object | null> {
  const statement = await findStatement(id, clocks.ledger);
  if (statement === null || statement.knownOn > clocks.asOf) return null;
  return statementJson(statement, await readHeadlines([statement], clocks));
}

export async function showNewStatement(id: string, clocks: Clocks): Promise<object | null> {
  const statement = await findStatement(id, clocks.ledger);
  return statement && statementJson(statement, await readNewHeadlines(statement, clocks));
}

export async function showRelease(id: string, { asOf, ledger }: Clocks): Promise<object | null> {
  const release = await findRelease(id, ledger);
  if (release === null || release.knownOn > asOf) return null;
  const units = new Map((await listSeries(null, ledger)).map(({ slug, unit }) => [slug, unit]));
  return releaseJson(release, units);
}

export async function showCitation(id: string, { asOf, ledger }: Clocks): Promise<object | null> {
  const citation = await findCitation(id, ledger);
  return citation === null || citation.knownOn > asOf ? null : heldCitationJson(citation);
}

export async function showCheck(id: string, { ledger }: Clocks): Promise<object | null> {
  const check = await findCheck(id, ledger);
  return check && checkJson(check);
}

/** Visible from its own entry on, on any as-of day. */
export async function showRetraction(id: string, { ledger }: Clocks): Promise<object | null> {
  const retraction = await findRetraction(id, ledger);
  return retraction && retractionJson(retraction);
}

export async function showFigure(id: string, clocks: Clocks): Promise<object | null> {
  const indicator = await findIndicatorOfFigure(id, clocks.ledger);
  const judged = indicator === null ? null : await readJudged(indicator, clocks);
  const figure = judged?.byId.get(id);
  return figure ? judgedFigureJson(figure) : null;
}

export async function showNewFigure(id: string, statement: string, clocks: Clocks): Promise<object | null> {
  const indicator = await findIndicatorOfFigure(id, clocks.ledger);
  const [found] = indicator === null ? [] : await judgeOneStatement(statement, indicator, clocks, id);
  return found ? judgedFigureJson(found) : null;
}

/** A figure as lists show it: with its speakers, its headline, and on each basis the outturn that decides. */
export function judgedFigureJson({ figure, statement, headline, evaluations }: JudgedFigure) {
  return { ...figureJson(figure), speakers: statement.speakers, headline, bases: evaluations.map((one) => basisJson(figure, one)) };
}

function basisJson(figure: JudgedFigure["figure"], evaluation: Evaluation) {
  const { series, counts, aside, outcome, reason, settling } = evaluation;
  const judged = decidingJudgement(evaluation, figure);
  return {
    series,
    counts,
    aside: aside ?? null,
    outcome,
    reason: reason ?? null,
    outturn: judged?.outturn ?? null,
    difference: judged?.difference ?? null,
    error: judged?.error ?? null,
    settling,
  };
}

import { findIndicatorOfFigure } from "../db/entities/figures";
import { listIndicatorsStated } from "../db/entities/indicators";
import { listStatementsById } from "../db/entities/statements";
import type { Headline } from "../domain/judging/headline";
import type { FigureOutcome } from "../domain/judging/judged-indicator";
import type { Figure, Statement } from "../domain/ledger/statement";
import { type Paging, pageOf } from "../http/paging";
import type { Clocks } from "../input/query/clocks";
import { type FigureFilter, filterFigures } from "../input/query/figure-filter";
import { readOutcomes } from "./figure-outcomes";

type ListedFigure = { readonly figure: Figure; readonly statement: Statement; readonly headline: Headline };

/**
 * One page of the figures that a filter selects: by indicator (the last by title first), then the newest first. Judges no more
 * indicators than the page needs. Null if the cursor is not one of these figures.
 */
export async function readFigureList(
  filter: FigureFilter,
  clocks: Clocks,
  { limit, cursor }: Paging,
): Promise<{ readonly items: readonly ListedFigure[]; readonly next: string | null } | null> {
  const indicators = (await listIndicatorsStated(filter, clocks.ledger)).toReversed();
  const last = cursor === null ? null : await findIndicatorOfFigure(cursor, clocks.ledger);
  const from = cursor === null ? 0 : indicators.findIndex(({ slug }) => slug === last);
  if (from < 0) return null;
  const found: FigureOutcome[] = [];
  for await (const figures of readOutcomes(indicators.slice(from), clocks)) {
    found.push(...filterFigures(figures.toReversed(), filter));
    const before = cursor === null ? -1 : found.findIndex(({ figure }) => figure.id === cursor);
    if (found.length > before + 1 + limit) break;
  }
  const page = pageOf(found, { limit, cursor }, ({ figure }) => figure.id);
  return page && { ...page, items: await withStatements(page.items, clocks.ledger) };
}

async function withStatements(outcomes: readonly FigureOutcome[], ledger: number): Promise<readonly ListedFigure[]> {
  const ids = [...new Set(outcomes.map(({ statement }) => statement.id))];
  const statements = await listStatementsById(ids, ledger);
  const figures = new Map(statements.flatMap((statement) => statement.figures.map((figure) => [figure.id, { figure, statement }])));
  return outcomes.flatMap(({ figure: { id }, headline }) => {
    const whole = figures.get(id);
    return whole === undefined ? [] : [{ ...whole, headline }];
  });
}

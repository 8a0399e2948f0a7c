import { findIndicatorOfFigure } from "../db/entities/figures";
import { listIndicatorsStated } from "../db/entities/indicators";
import { listStatementsById } from "../db/entities/statements";
import type { Evaluation } from "../domain/judging/evaluation";
import type { Headline } from "../domain/judging/headline";
import { type FigureOutcome, type JudgedFigure, judgeStatements } from "../domain/judging/judged-indicator";
import type { Indicator } from "../domain/ledger/indicator";
import type { Figure, Statement, StatementToJudge } from "../domain/ledger/statement";
import { type Paging, pageOf } from "../http/paging";
import type { Clocks } from "../input/query/clocks";
import { type FigureFilter, filterFigures } from "../input/query/figure-filter";
import { readOutcomes } from "./judged/figure-outcomes";
import { judgeIndicators } from "./judged/judge-indicators";

type ListedFigure = {
  readonly figure: Figure;
  readonly statement: Statement;
  readonly headline: Headline;
  readonly evaluations: readonly Evaluation[];
};

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
  return page && { ...page, items: await withEvaluations(page.items, indicators, clocks) };
}

async function withEvaluations(
  outcomes: readonly FigureOutcome[],
  indicators: readonly Indicator[],
  clocks: Clocks,
): Promise<readonly ListedFigure[]> {
  const ids = new Set(outcomes.map(({ statement }) => statement.id));
  const [statements, evaluations] = await Promise.all([
    listStatementsById([...ids], clocks.ledger),
    evaluate(outcomes, indicators, clocks),
  ]);
  const figures = new Map(statements.flatMap((statement) => statement.figures.map((figure) => [figure.id, { figure, statement }])));
  return outcomes.flatMap(({ figure: { id }, headline }) => {
    const whole = figures.get(id);
    return whole === undefined ? [] : [{ ...whole, headline, evaluations: evaluations.get(id) ?? [] }];
  });
}

/** The evaluations of the figures listed, by figure id. They are not cached: a page has few. */
async function evaluate(
  outcomes: readonly FigureOutcome[],
  indicators: readonly Indicator[],
  clocks: Clocks,
): Promise<ReadonlyMap<string, readonly Evaluation[]>> {
  const ids = new Set(outcomes.map(({ statement }) => statement.id));
  const listed = new Set(outcomes.map(({ figure }) => figure.indicator));
  const all = new Map<string, readonly Evaluation[]>();
  const judging = judgeIndicators<readonly JudgedFigure<StatementToJudge>[]>(
    indicators.filter(({ slug }) => listed.has(slug)),
    clocks,
    {
      cache: (_, load) => load(),
      summarise: ({ statements }, history, asOf) =>
        judgeStatements(
          statements.filter(({ id }) => ids.has(id)),
          history,
          asOf,
        ),
    },
  );
  for await (const judged of judging) for (const { figure, evaluations } of judged) all.set(figure.id, evaluations);
  return all;
}

import type { FactsToJudge } from "../../domain/ledger/facts";
import type { Indicator } from "../../domain/ledger/indicator";
import type { FigureToJudge, StatementToJudge } from "../../domain/ledger/statement";
import { type Period, parsePeriod } from "../../domain/time/period";
import { groupBy } from "../../domain/values/group-by";
import { listSeries } from "../entities/series";
import type { Snapshot } from "../ledger/snapshot";
import { type FigureRow, readFigureRow, type SpeakerRow, selectFigures, selectSpeakers } from "./figures-to-judge";
import { readObservationRow, selectObservations } from "./observations-to-judge";

/**
 * Facts of several indicators, in the order given, without words, citations and sources, which are most of what the ledger holds: as many
 * queries for many indicators as for one. Statements are in the order of the day stated, then place; series as they were entered.
 */
export async function loadToJudge(indicators: readonly Indicator[], snapshot: Snapshot): Promise<readonly FactsToJudge[]> {
  const ids = indicators.map(({ id }) => id);
  const slugs = indicators.map(({ slug }) => slug);
  const [series, figures, speakers, observations] = await Promise.all([
    listSeries(slugs, snapshot.ledger),
    selectFigures(ids, snapshot),
    selectSpeakers(ids),
    selectObservations(ids, snapshot),
  ]);
  const seriesOf = groupBy(series, ({ indicator }) => indicator);
  const figuresOf = groupBy(figures, ({ indicatorId }) => indicatorId);
  const speakersOf = groupBy(speakers, ({ statementId }) => statementId);
  const observationsOf = groupBy(observations, ({ indicatorId }) => indicatorId);
  const periodOf = periodReader();
  return indicators.map((indicator) => {
    const own = (seriesOf.get(indicator.slug) ?? []).toSorted((a, b) => a.sequence - b.sequence);
    const read = (row: FigureRow) => readFigureRow(row, indicator.slug, own, periodOf);
    return {
      indicator,
      series: own,
      statements: statementsOf(figuresOf.get(indicator.id) ?? [], speakersOf, read),
      observations: (observationsOf.get(indicator.id) ?? []).map((row) => readObservationRow(row, periodOf)),
    };
  });
}

function statementsOf(
  rows: readonly FigureRow[],
  speakersOf: ReadonlyMap<string, readonly SpeakerRow[]>,
  read: (row: FigureRow) => FigureToJudge,
): readonly StatementToJudge[] {
  return [...groupBy(rows, ({ statement }) => statement)].map(([id, ofStatement]) => {
    const figures = ofStatement.map(read);
    const { statedOn = "", knownOn = "" } = figures[0] ?? {};
    const speakers = (speakersOf.get(id) ?? []).map(({ statementId: _, ...speaker }) => speaker);
    return { id, statedOn, knownOn, speakers, figures };
  });
}

/** Parses each period once: a thousand rows are about a few dozen. Throws on a text that is no period. */
function periodReader(): (text: string) => Period {
  const known = new Map<string, Period>();
  return (text) => {
    const period = known.get(text) ?? parsePeriod(text);
    if (period === null) throw new RangeError(`not a period: ${text}`);
    known.set(text, period);
    return period;
  };
}

import { listIndicators } from "../../db/entities/indicators";
import { listSeries } from "../../db/entities/series";
import { type RecentSpeaker, readRecentEntries } from "../../db/queries/recent-entries";
import type { Figure, Statement } from "../../domain/ledger/statement";
import { formatDay, formatPeriod } from "../../format/days";
import { formatStated } from "../../format/numbers";
import { speakerNames } from "../../format/speakers";
import type { StatementOptions } from "../../input/form/statement-options";

const UNITS = ["USD", "EUR", "CNY", "RUB", "percent", "index", "tonne", "barrel/day"];
const MOST_FIGURES = 100;

/** Choices offered by the statement form, most recently used first. */
export async function readStatementOptions(ledger: number): Promise<StatementOptions> {
  const [recent, indicators, series] = await Promise.all([readRecentEntries(ledger), listIndicators(ledger), listSeries(null, ledger)]);
  const { statements, speakers, sources } = recent;
  const figures = statements.flatMap((statement) => statement.figures.map((figure) => ({ figure, statement })));
  return {
    indicators: lastUsedFirst(
      indicators,
      ({ slug }) => slug,
      figures.map(({ figure }) => figure.indicator),
    ).map(({ slug, title }) => ({ slug, title })),
    series: lastUsedFirst(
      series,
      ({ slug }) => slug,
      figures.flatMap(({ figure }) => figure.series ?? []),
    ).map(({ slug, title, indicator, unit, yearStart, yearNamed }) => ({ slug, title, indicator, unit, yearStart, yearNamed })),
    speakers: speakersOf(statements, speakers),
    occasions: [...new Set(statements.flatMap(({ occasion }) => occasion ?? []))],
    sources,
    units: [...new Set([...figures.flatMap(({ figure }) => figure.unit ?? []), ...series.map(({ unit }) => unit), ...UNITS])],
    figures: figures.slice(0, MOST_FIGURES).map(({ figure, statement }) => ({ id: figure.id, words: figureWords(figure, statement) })),
  };
}

function lastUsedFirst<T>(all: readonly T[], keyOf: (one: T) => string, used: readonly string[]): readonly T[] {
  const order = [...new Set(used)];
  const place = (one: T) => {
    const at = order.indexOf(keyOf(one));
    return at < 0 ? order.length : at;
  };
  return all.toSorted((a, b) => place(a) - place(b));
}

/** Speakers of recent statements with their latest capacity, then all others. */
function speakersOf(statements: readonly Statement[], all: readonly RecentSpeaker[]): StatementOptions["speakers"] {
  const recent = statements.flatMap((statement) => statement.speakers.map(({ name, kind, capacity }) => ({ name, kind, capacity })));
  const first = new Map<string, StatementOptions["speakers"][number]>();
  for (const speaker of [...recent, ...all.map((one) => ({ ...one, capacity: null }))]) {
    const key = `${speaker.kind} ${speaker.name}`;
    const held = first.get(key);
    if (held === undefined || held.capacity === null) first.set(key, speaker);
  }
  return [...first.values()];
}

function figureWords({ stated, measure, unit, period, years }: Figure, statement: Statement): string {
  const about = period === null ? "" : ` for ${formatPeriod(period, "short", years)}`;
  return `${speakerNames(statement)}, ${formatDay(statement.statedOn, "short")}: ${formatStated(stated, measure, unit, "short")}${about}`;
}

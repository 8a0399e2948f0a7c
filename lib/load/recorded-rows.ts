import { findIndicator } from "../db/entities/indicators";
import { findRelease } from "../db/entities/releases";
import { findSeries } from "../db/entities/series";
import { findStatement } from "../db/entities/statements";
import type { EntrySummary } from "../db/queries/entry-summary";
import { formatDay } from "../format/days";
import { formatCount } from "../format/lists";
import { speakerNames } from "../format/speakers";
import type { EntryFormName } from "../input/form/entry-links";
import type { RecordedRow } from "../input/form/recorded-row";

/** A recorded row and the form it was typed into, whose draft can be deleted. */
type RowWithForm = { readonly row: RecordedRow; readonly form: EntryFormName | null };

/** Describes the rows that an entry recorded, with links to what the user may enter next. */
export async function loadRecordedRows(recorded: EntrySummary): Promise<readonly RowWithForm[]> {
  const { sequence } = recorded;
  const rows = await Promise.all([
    ...recorded.newIndicators.map((slug) => indicatorRow(slug, sequence)),
    ...recorded.newSeries.map((slug) => seriesRow(slug, sequence)),
    ...recorded.statements.map((id) => statementRow(id, sequence)),
    ...recorded.releases.map((id) => releaseRow(id, sequence)),
    ...recorded.citedStatements.map((id) => citedStatementRow(id, sequence)),
  ]);
  return rows.filter((row) => row !== null);
}

async function indicatorRow(slug: string, ledger: number): Promise<RowWithForm | null> {
  const indicator = await findIndicator(slug, ledger);
  if (indicator === null) return null;
  const next = [
    { words: "Enter a series of it", href: `/enter/series?${new URLSearchParams({ indicator: slug })}` },
    { words: "Enter a statement", href: `/enter/statement?${new URLSearchParams({ indicator: slug })}` },
  ];
  return { row: { words: `Indicator: ${indicator.title}`, href: `/indicators/${slug}`, next }, form: "indicator" };
}

async function seriesRow(slug: string, ledger: number): Promise<RowWithForm | null> {
  const series = await findSeries(slug, ledger);
  if (series === null) return null;
  const next = [
    { words: "Enter a statement", href: `/enter/statement?${new URLSearchParams({ indicator: series.indicator })}` },
    { words: "Enter a release", href: `/enter/release?${new URLSearchParams({ series: slug })}` },
    { words: "Enter another series", href: `/enter/series?${new URLSearchParams({ indicator: series.indicator })}` },
  ];
  return { row: { words: `Series: ${series.title}`, href: `/indicators/${series.indicator}`, next }, form: "series" };
}

async function statementRow(id: string, ledger: number): Promise<RowWithForm | null> {
  const statement = await findStatement(id, ledger);
  if (statement === null) return null;
  const words = `Statement by ${speakerNames(statement)}, ${formatDay(statement.statedOn, "long")}, with ${formatCount(statement.figures.length, "figure")}`;
  const next = [
    { words: "Record another like this", href: `/enter/statement?${new URLSearchParams({ like: id })}` },
    { words: "Look at the statement", href: `/statements/${id}` },
  ];
  return { row: { words, href: `/statements/${id}`, next }, form: "statement" };
}

async function releaseRow(id: string, ledger: number): Promise<RowWithForm | null> {
  const release = await findRelease(id, ledger);
  if (release === null) return null;
  const words = `Release of ${formatDay(release.releasedOn, "long")}, with ${formatCount(release.observations.length, "observation")}`;
  const next = [
    { words: "Record another like this", href: `/enter/release?${new URLSearchParams({ like: id })}` },
    { words: "Look at the release", href: `/releases/${id}` },
  ];
  return { row: { words, href: `/releases/${id}`, next }, form: "release" };
}

async function citedStatementRow(id: string, ledger: number): Promise<RowWithForm | null> {
  const statement = await findStatement(id, ledger);
  if (statement === null) return null;
  const words = `A source more for the statement by ${speakerNames(statement)}, ${formatDay(statement.statedOn, "long")}`;
  return {
    row: { words, href: `/statements/${id}`, next: [{ words: "Look at the statement", href: `/statements/${id}` }] },
    form: "statement",
  };
}

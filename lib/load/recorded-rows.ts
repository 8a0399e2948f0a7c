import { findIndicator } from "../db/entities/indicators";
import { findRelease } from "../db/entities/releases";
import { findSeries } from "../db/entities/series";
import { findStatement } from "../db/entities/statements";
import type { Recorded } from "../db/queries/entry-summary";
import { formatDay } from "../format/days";
import { formatCount } from "../format/numbers";
import { speakerNames } from "../format/speakers";
import type { EntryFormName } from "../input/form/entry-links";
import type { RecordedRow } from "../input/form/recorded-row";

/** A recorded row and the form it was typed into, whose draft can be deleted. */
type Thing = { readonly thing: RecordedRow; readonly form: EntryFormName | null };

/** Describes the rows that an entry recorded, with links to what the user may enter next. */
export async function loadRecordedRows(recorded: Recorded): Promise<readonly Thing[]> {
  const { sequence } = recorded;
  const things = await Promise.all([
    ...recorded.newIndicators.map((slug) => indicatorThing(slug, sequence)),
    ...recorded.newSeries.map((slug) => seriesThing(slug, sequence)),
    ...recorded.statements.map((id) => statementThing(id, sequence)),
    ...recorded.releases.map((id) => releaseThing(id, sequence)),
    ...recorded.citedStatements.map((id) => citedThing(id, sequence)),
  ]);
  return things.filter((thing) => thing !== null);
}

async function indicatorThing(slug: string, ledger: number): Promise<Thing | null> {
  const indicator = await findIndicator(slug, ledger);
  if (indicator === null) return null;
  const next = [
    { words: "Enter a series of it", href: `/enter/series?${new URLSearchParams({ indicator: slug })}` },
    { words: "Enter a statement", href: `/enter/statement?${new URLSearchParams({ indicator: slug })}` },
  ];
  return { thing: { words: `Indicator: ${indicator.title}`, href: `/indicators/${slug}`, next }, form: "indicator" };
}

async function seriesThing(slug: string, ledger: number): Promise<Thing | null> {
  const series = await findSeries(slug, ledger);
  if (series === null) return null;
  const next = [
    { words: "Enter a statement", href: `/enter/statement?${new URLSearchParams({ indicator: series.indicator })}` },
    { words: "Enter a release", href: `/enter/release?${new URLSearchParams({ series: slug })}` },
    { words: "Enter another series", href: `/enter/series?${new URLSearchParams({ indicator: series.indicator })}` },
  ];
  return { thing: { words: `Series: ${series.title}`, href: `/indicators/${series.indicator}`, next }, form: "series" };
}

async function statementThing(id: string, ledger: number): Promise<Thing | null> {
  const statement = await findStatement(id, ledger);
  if (statement === null) return null;
  const words = `Statement by ${speakerNames(statement)}, ${formatDay(statement.statedOn, "long")}, with ${formatCount(statement.figures.length, "figure")}`;
  const next = [
    { words: "Record another like this", href: `/enter/statement?${new URLSearchParams({ like: id })}` },
    { words: "Look at the statement", href: `/statements/${id}` },
  ];
  return { thing: { words, href: `/statements/${id}`, next }, form: "statement" };
}

async function releaseThing(id: string, ledger: number): Promise<Thing | null> {
  const release = await findRelease(id, ledger);
  if (release === null) return null;
  const words = `Release of ${formatDay(release.releasedOn, "long")}, with ${formatCount(release.observations.length, "observation")}`;
  const next = [
    { words: "Record another like this", href: `/enter/release?${new URLSearchParams({ like: id })}` },
    { words: "Look at the release", href: `/releases/${id}` },
  ];
  return { thing: { words, href: `/releases/${id}`, next }, form: "release" };
}

async function citedThing(id: string, ledger: number): Promise<Thing | null> {
  const statement = await findStatement(id, ledger);
  if (statement === null) return null;
  const words = `A source more for the statement by ${speakerNames(statement)}, ${formatDay(statement.statedOn, "long")}`;
  return {
    thing: { words, href: `/statements/${id}`, next: [{ words: "Look at the statement", href: `/statements/${id}` }] },
    form: "statement",
  };
}

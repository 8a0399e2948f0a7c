import { findStatement } from "../db/entities/statements";
import { enteredFigures } from "../domain/entry-checks/entered-figures";
import type { FigureDoubt } from "../domain/entry-checks/figure-doubts";
import type { ReleaseWarning } from "../domain/entry-checks/release-warnings";
import type { NewRelease } from "../domain/ledger/release";
import type { AddedFigure, Figure, NewStatement } from "../domain/ledger/statement";
import { warningSentence } from "../enter/release/warning-sentence";
import { findReleaseWarnings } from "../enter/release/warnings";
import { titledSeries } from "../enter/release/warnings-by-kind";
import { doubtWarning } from "../enter/statement/doubt-text";
import { duplicateWarning } from "../enter/statement/duplicate-text";
import { findDoubts, findDuplicates } from "../enter/statement/warnings";
import type { Clocks } from "../input/query/clocks";
import type { EntryWarning } from "./answers/warnings";

/**
 * The possible slips in a release entered on the day of the clocks, held against the ledger at an entry. That a number repeats or
 * revises another of an earlier day is no slip: most publishers print both all the time.
 */
export async function releaseEntryWarnings(release: NewRelease, clocks: Clocks): Promise<readonly EntryWarning[]> {
  const { warnings, rows, histories } = await findReleaseWarnings(release, clocks, new Map());
  const series = titledSeries(histories);
  return warnings.flatMap((warning) => {
    const field = fieldOf(warning);
    if (field === null) return [];
    return [{ path: `observations.${warning.at}.${field.name}`, message: warningSentence(warning, rows, series), code: field.code }];
  });
}

/** The possible slips in a statement, and the statement that it may repeat. */
export async function statementEntryWarnings(statement: NewStatement, clocks: Clocks): Promise<readonly EntryWarning[]> {
  const [duplicate] = await findDuplicates(statement, clocks);
  const doubts = await readDoubts(enteredFigures(statement, clocks.asOf), clocks, ({ position }) => `figures.${position}.`);
  if (duplicate === undefined) return doubts;
  const { title, words } = duplicateWarning(duplicate, [], "");
  return [{ path: "figures", message: `${title}: ${words}`, code: "duplicate" as const }, ...doubts];
}

/** The possible slips in a figure that is added to a statement; none when there is no such statement: the write refuses it. */
export async function figureEntryWarnings({ statement, ...added }: AddedFigure, clocks: Clocks): Promise<readonly EntryWarning[]> {
  const held = await findStatement(statement, clocks.ledger);
  if (held === null) return [];
  const [figure] = enteredFigures({ statedOn: held.statedOn, figures: [added] }, clocks.asOf);
  if (figure === undefined) return [];
  const position = (held.figures.at(-1)?.position ?? -1) + 1;
  return readDoubts([...held.figures, { ...figure, id: ADDED, position, knownOn: held.knownOn }], clocks, ({ id }) =>
    id === ADDED ? "" : null,
  );
}

const ADDED = "added";

/** The doubts about figures, with the prefix of each figure's path; those of a figure without one are left out unless they involve one with it. */
async function readDoubts(
  figures: readonly Figure[],
  clocks: Clocks,
  prefixOf: (figure: Figure) => string | null,
): Promise<readonly EntryWarning[]> {
  return (await findDoubts(figures, clocks)).flatMap(({ doubt, history }) => {
    const { name, code } = fieldOfDoubt(doubt);
    const prefix = prefixOf(doubt.figure) ?? (doubt.kind === "disagree" ? prefixOf(doubt.growth) : null);
    return prefix === null ? [] : [{ path: `${prefix}${name}`, message: doubtWarning(doubt, history, []).words, code }];
  });
}

type Field = { readonly name: string; readonly code: EntryWarning["code"] };

function fieldOf(warning: ReleaseWarning): Field | null {
  switch (warning.kind) {
    case "early":
    case "calendarYear":
      return { name: "period", code: warning.kind };
    case "zero":
    case "share":
      return { name: "value", code: warning.kind };
    case "tenfold":
      return { name: "value", code: "magnitude" };
    case "growth":
      return { name: "growth", code: "growth" };
    case "unit":
      return { name: "value", code: "unit" };
    case "conflicts":
      return { name: warning.measure, code: "conflict" };
    case "repeats":
    case "revises":
    case "published":
      return null;
  }
}

function fieldOfDoubt(doubt: FigureDoubt): Field {
  switch (doubt.kind) {
    case "early":
    case "calendarYear":
      return { name: "period", code: doubt.kind };
    case "published":
      return { name: "nature", code: "published" };
    case "zero":
    case "share":
      return { name: boundOf(doubt.figure), code: doubt.kind };
    case "tenfold":
      return { name: boundOf(doubt.figure), code: "magnitude" };
    case "disagree":
      return { name: boundOf(doubt.figure), code: "disagree" };
    case "unit":
    case "noUnit":
    case "wordsUnit":
      return { name: "unit", code: "unit" };
  }
}

function boundOf({ stated }: Figure): string {
  return stated.shape === "ceiling" ? "high" : "low";
}

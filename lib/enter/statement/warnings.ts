import { ledgerHead } from "../../db/ledger/ledger";
import { listDuplicateCandidates, listStatementsByUrl } from "../../db/queries/duplicate-candidates";
import { coherenceOf } from "../../domain/analysis/coherence";
import { type Duplicate, duplicatesOf, NEAR_DAYS, reportedAt } from "../../domain/entry-checks/duplicates";
import { enteredFigures, withYearNamings } from "../../domain/entry-checks/entered-figures";
import { type FigureDoubt, figureDoubts } from "../../domain/entry-checks/figure-doubts";
import type { Figure, NewStatement } from "../../domain/ledger/statement";
import type { History } from "../../domain/vintages/history";
import { rowsOf, type Warning } from "../../input/form/form-state";
import type { FormValues } from "../../input/form/parse-form";
import type { Clocks } from "../../input/query/clocks";
import { readHistories } from "../../load/judged/histories";
import { today } from "../../today";
import { coherenceText, doubtWarning } from "./doubt-text";
import { duplicateWarning, reportedWarning } from "./duplicate-text";
import { statementBody } from "./request-body";

/** Prefix of the intent that adds the source to an existing statement; the statement's id follows. */
export const CITE_INTENT = "cite:";

/** All warnings before a statement is written: possible duplicates, and doubts about its figures. */
export async function readStatementWarnings(statement: NewStatement, values: FormValues): Promise<readonly Warning[]> {
  const ledger = await ledgerHead();
  const clocks = { asOf: today(), ledger };
  const duplicates = await findDuplicates(statement, clocks);
  const urls = addressesOf(statement);
  const reported = reportedAt(urls, await listStatementsByUrl(urls, ledger)).filter(
    ({ id }) => !duplicates.some((held) => held.statement.id === id),
  );
  const figures = enteredFigures(statement, today());
  const numbers = rowsOf(await statementBody(values), "figures");
  const doubts = await findDoubts(figures, clocks);
  return [
    ...duplicates.slice(0, 1).map((duplicate) => duplicateWarning(duplicate, urls, `${CITE_INTENT}${duplicate.statement.id}`)),
    ...reported.slice(0, 1).map(reportedWarning),
    ...doubts.map(({ doubt, history }) => doubtWarning(doubt, history, numbers)),
  ];
}

/** Compares level and growth of the statement on every base known that day, in sentences (rule 11). */
export async function statementAgreement(statement: NewStatement): Promise<readonly string[]> {
  const figures = enteredFigures(statement, today());
  const touched = await readTouched(figures, await ledgerHead());
  return touched.flatMap((history) => {
    const named = withYearNamings(figures, history);
    return coherenceOf(named, history, today()).map((row) => coherenceText(row, named, history));
  });
}

/** The doubts about figures entered on the day `asOf` of the clocks, held against the ledger at an entry, with the history of each. */
export async function findDoubts(
  figures: readonly Figure[],
  { asOf, ledger }: Clocks,
): Promise<readonly { readonly doubt: FigureDoubt; readonly history: History }[]> {
  const touched = await readTouched(figures, ledger);
  return touched.flatMap((history) => figureDoubts(withYearNamings(figures, history), history, asOf).map((doubt) => ({ doubt, history })));
}

/** Existing statements that this one may duplicate, the most likely first. */
export async function findDuplicates(statement: NewStatement, { asOf, ledger }: Clocks): Promise<readonly Duplicate[]> {
  const held = await listDuplicateCandidates(statement.speakers, statement.statedOn, NEAR_DAYS, ledger);
  return duplicatesOf({ ...statement, figures: enteredFigures(statement, asOf) }, held);
}

function addressesOf({ citations }: NewStatement): readonly string[] {
  return citations.flatMap(({ source }) => ("url" in source && source.url !== null ? [source.url] : []));
}

function readTouched(figures: readonly Figure[], ledger: number): Promise<readonly History[]> {
  return readHistories(
    figures.map(({ indicator }) => indicator),
    ledger,
  );
}

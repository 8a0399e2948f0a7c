import { ledgerHead } from "../../db/ledger/ledger";
import { listDuplicateCandidates, listStatementsByUrl } from "../../db/queries/duplicate-candidates";
import { coherenceOf } from "../../domain/analysis/coherence";
import { type Duplicate, duplicatesOf, NEAR_DAYS, reportedAt } from "../../domain/entry-checks/duplicates";
import { enteredFigures } from "../../domain/entry-checks/entered-figures";
import { figureDoubts } from "../../domain/entry-checks/figure-doubts";
import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { NewStatement } from "../../domain/ledger/statement";
import { rowsOf, type Warning } from "../../input/form/form-state";
import type { FormValues } from "../../input/form/parse-form";
import { readJudged } from "../../load/judged-indicator";
import { today } from "../../today";
import { coherenceText, doubtWarning } from "./doubt-text";
import { duplicateWarning, reportedWarning } from "./duplicate-text";
import { statementBody } from "./request-body";

/** Prefix of the intent that adds the source to an existing statement; the statement's id follows. */
export const CITE_INTENT = "cite:";

/** All warnings before a statement is written: possible duplicates, and doubts about its figures. */
export async function readStatementWarnings(statement: NewStatement, values: FormValues): Promise<readonly Warning[]> {
  const ledger = await ledgerHead();
  const duplicates = await findDuplicates(statement, ledger);
  const urls = addressesOf(statement);
  const reported = reportedAt(urls, await listStatementsByUrl(urls, ledger)).filter(
    ({ id }) => !duplicates.some((held) => held.statement.id === id),
  );
  const figures = enteredFigures(statement, today());
  const numbers = rowsOf(await statementBody(values), "figures");
  const doubts = (await readTouched(statement, ledger)).flatMap(({ history }) =>
    figureDoubts(figures, history, today()).map((doubt) => ({ doubt, history })),
  );
  return [
    ...duplicates.slice(0, 1).map((duplicate) => duplicateWarning(duplicate, urls, `${CITE_INTENT}${duplicate.statement.id}`)),
    ...reported.slice(0, 1).map(reportedWarning),
    ...doubts.map(({ doubt, history }) => doubtWarning(doubt, history, numbers)),
  ];
}

/** Compares level and growth of the statement on every base known that day, in sentences (rule 11). */
export async function statementAgreement(statement: NewStatement): Promise<readonly string[]> {
  const figures = enteredFigures(statement, today());
  const touched = await readTouched(statement, await ledgerHead());
  return touched.flatMap(({ history }) => coherenceOf(figures, history, today()).map((row) => coherenceText(row, figures, history)));
}

/** Existing statements that this one may duplicate, the most likely first. */
export async function findDuplicates(statement: NewStatement, ledger: number): Promise<readonly Duplicate[]> {
  const held = await listDuplicateCandidates(statement.speakers, statement.statedOn, NEAR_DAYS, ledger);
  return duplicatesOf({ ...statement, figures: enteredFigures(statement, today()) }, held);
}

function addressesOf({ citations }: NewStatement): readonly string[] {
  return citations.flatMap(({ source }) => ("url" in source && source.url !== null ? [source.url] : []));
}

async function readTouched({ figures }: NewStatement, ledger: number): Promise<readonly JudgedIndicator[]> {
  const slugs = [...new Set(figures.map(({ indicator }) => indicator))];
  const read = await Promise.all(slugs.map((slug) => readJudged(slug, { asOf: today(), ledger })));
  return read.filter((judged) => judged !== null);
}

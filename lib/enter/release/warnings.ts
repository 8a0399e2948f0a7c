import { listSeries } from "../../db/entities/series";
import { ledgerHead } from "../../db/ledger/ledger";
import { type ReleaseWarning, releaseWarnings, type WarnedRow } from "../../domain/entry-checks/release-warnings";
import type { NewRelease } from "../../domain/ledger/release";
import type { History } from "../../domain/vintages/history";
import { rowsOf, type Warning } from "../../input/form/form-state";
import type { FormValues } from "../../input/form/parse-form";
import type { Clocks } from "../../input/query/clocks";
import { readHistories } from "../../load/judged/histories";
import { readUnit } from "../../parse/unit";
import { today } from "../../today";
import { releaseBody } from "./request-body";
import { warnedRows } from "./warned-rows";
import { warningsByKind } from "./warnings-by-kind";

/** All warnings before a release is written from its form: repeats, revisions, conflicts and unusual values. */
export async function readReleaseWarnings(release: NewRelease, values: FormValues): Promise<readonly Warning[]> {
  const numbers = rowsOf(await releaseBody(values), "observations");
  const typed = numbers.flatMap((number, at) => {
    const unit = values[`observations.${number}.unit`] ?? "";
    return unit.trim() === "" ? [] : [[at, readUnit(unit)] as const];
  });
  const { warnings, rows, histories } = await findReleaseWarnings(release, { asOf: today(), ledger: await ledgerHead() }, new Map(typed));
  return warningsByKind(warnings, rows, histories, numbers);
}

/** The warnings of a release entered on the day `asOf` of the clocks, held against the ledger at an entry. */
export async function findReleaseWarnings(
  release: NewRelease,
  { asOf, ledger }: Clocks,
  typedUnits: ReadonlyMap<number, string>,
): Promise<{ readonly warnings: readonly ReleaseWarning[]; readonly rows: readonly WarnedRow[]; readonly histories: readonly History[] }> {
  const series = await listSeries(null, ledger);
  const units = new Map(series.map(({ slug, unit }) => [slug, unit]));
  const rows = warnedRows(release, { units, typedUnits, today: asOf });
  const touched = new Set(rows.map((row) => row.series));
  const indicators = series.filter(({ slug }) => touched.has(slug)).map(({ indicator }) => indicator);
  const histories = await readHistories(indicators, ledger);
  return { warnings: releaseWarnings(histories, rows), rows, histories };
}

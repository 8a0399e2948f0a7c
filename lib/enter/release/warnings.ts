import { listSeries } from "../../db/entities/series";
import { ledgerHead } from "../../db/ledger/ledger";
import { releaseWarnings } from "../../domain/entry-checks/release-warnings";
import type { NewObservation, NewRelease } from "../../domain/ledger/release";
import { knownOn } from "../../domain/time/day";
import { parsePeriod } from "../../domain/time/period";
import { unitNamedIn } from "../../domain/values/printed-unit";
import { parseStatedValue } from "../../domain/values/stated-value";
import { rowsOf, type Warning } from "../../input/form/form-state";
import type { FormValues } from "../../input/form/parse-form";
import { readJudged } from "../../load/judged-indicator";
import { readUnit } from "../../parse/unit";
import { today } from "../../today";
import { releaseBody } from "./request-body";
import { releaseWarningText } from "./warning-text";

/** All warnings before a release is written: repeats, revisions, conflicts and unusual values. */
export async function readReleaseWarnings({ releasedOn, observations }: NewRelease, values: FormValues): Promise<readonly Warning[]> {
  const ledger = await ledgerHead();
  const series = await listSeries(null, ledger);
  const units = new Map(series.map(({ slug, unit }) => [slug, unit]));
  const slugs = new Set(observations.map((observation) => observation.series));
  const indicators = [...new Set(series.filter(({ slug }) => slugs.has(slug)).map(({ indicator }) => indicator))];
  const judged = await Promise.all(indicators.map((slug) => readJudged(slug, { asOf: today(), ledger })));
  const histories = judged.flatMap((one) => (one === null ? [] : [one.history]));
  const numbers = rowsOf(await releaseBody(values), "observations");
  const day = knownOn(releasedOn, today());
  const rows = observations.map((observation, at) => ({
    ...readRow(observation, at, day, units.get(observation.series)),
    printedUnit: printedUnit(values[`observations.${numbers[at]}.unit`] ?? "", observation.words),
    words: observation.words,
  }));
  return releaseWarningText(releaseWarnings(histories, rows), rows, histories, numbers);
}

/** Converts an observation to a row for `releaseWarnings`. Throws if the schema has not accepted it. */
function readRow({ series, period: text, value, growth, status, statement }: NewObservation, at: number, day: string, unit = "") {
  const period = parsePeriod(text);
  const stated = value && parseStatedValue(value, unit === "percent");
  const rate = growth && parseStatedValue(growth, true);
  if (period === null || stated?.ok === false || rate?.ok === false) throw new RangeError(`observation ${at} was not checked`);
  return { at, series, period, knownOn: day, value: stated?.value ?? null, growth: rate?.value ?? null, status, statement };
}

/** The unit typed in the form, else the one that the quoted words name. */
function printedUnit(typed: string, words: string | null): string | null {
  if (typed.trim() !== "") return readUnit(typed);
  return words === null ? null : unitNamedIn(words);
}

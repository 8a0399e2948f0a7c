import { readJudged } from "@/app/judged";
import { releaseWarningWords } from "@/components/enter/release-warning-words";
import { ledgerHead } from "@/lib/db/ledger";
import { listSeries } from "@/lib/db/series";
import { knownOn } from "@/lib/domain/day";
import { parsePeriod } from "@/lib/domain/period";
import { unitNamedIn } from "@/lib/domain/printed-unit";
import type { NewObservation, NewRelease } from "@/lib/domain/release";
import { releaseWarnings } from "@/lib/domain/release-warnings";
import { parseStatedValue } from "@/lib/domain/stated-value";
import { rowsOf, type Warning } from "@/lib/input/form-state";
import type { FormValues } from "@/lib/input/parse-form";
import { readUnit } from "@/lib/input/typed-unit";
import { today } from "@/lib/today";
import { releaseBody } from "./body";

/** Everything there is to say before a release is written: what it repeats, revises or contradicts, and what its values are unlike. */
export async function releaseWarningsOf({ releasedOn, observations }: NewRelease, values: FormValues): Promise<readonly Warning[]> {
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
  }));
  return releaseWarningWords(releaseWarnings(histories, rows), rows, histories);
}

/** An observation as the rules read it. Throws on one that was not checked. */
function readRow({ series, period: text, value, growth, status }: NewObservation, at: number, day: string, unit = "") {
  const period = parsePeriod(text);
  const stated = value && parseStatedValue(value, unit === "percent");
  const rate = growth && parseStatedValue(growth, true);
  if (period === null || stated?.ok === false || rate?.ok === false) throw new RangeError(`observation ${at} was not checked`);
  return { at, series, period, knownOn: day, value: stated?.value ?? null, growth: rate?.value ?? null, status };
}

/** What was said of the unit, else what the words name. */
function printedUnit(typed: string, words: string | null): string | null {
  if (typed.trim() !== "") return readUnit(typed);
  return words === null ? null : unitNamedIn(words);
}

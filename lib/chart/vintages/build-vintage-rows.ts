import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { questionOf } from "../../domain/judging/outturn-as-of";
import { settlementOf } from "../../domain/judging/settlement";
import { sharedYearNaming } from "../../domain/ledger/year-naming";
import type { Period } from "../../domain/time/period";
import { plain, toBase } from "../../domain/values/quantity";
import { allowedOf } from "../../domain/values/reading";
import { isNumber, upperOf } from "../../domain/values/stated-value";
import type { PublishedValue, SeriesHistory } from "../../domain/vintages/history";
import { formatDay, formatPeriod } from "../../format/days";
import { formatStated, formatUnitAt } from "../../format/numbers";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { basisNames } from "../../wording/basis-name";
import type { OutturnLine } from "../dot-plot/dot-rows";
import { basisOf } from "../outturn/build/drawn-bases";
import { publishedText, readersMultiplier } from "../outturn/build/number-text";
import type { VintageRows, VintageValue } from "./vintage-rows";

const LATEST = "latest so far";

/** The published values of a period, release by release, on the bases with the unit shown; growth on every basis. */
export function buildVintageRows(judged: JudgedIndicator, period: Period, view: View, context: AsOfContext): VintageRows {
  const { measure } = view;
  const unit = basisOf(judged, view)?.series.unit;
  const bases = judged.history.series.filter(({ series }) => measure === "growth" || series.unit === unit);
  const names = basisNames(
    bases.map(({ series }) => series),
    judged.facts.series,
  );
  const rate = measure === "growth" || unit === "percent";
  const byBasis = bases.map((basis) => ({
    basis,
    title: names.get(basis.series.slug) ?? "",
    published: publishedValues(basis, period, view, context),
  }));
  const values = byBasis.flatMap(({ published }) => published.map(({ stated }) => plain(toBase(upperOf(stated)))));
  const multiplier = readersMultiplier(values, rate || unit === "index");
  const settled = byBasis.flatMap(({ basis, title, published }) =>
    settledLine(basis, title, period, judged, view, context, published, multiplier),
  );
  const published = byBasis.flatMap(({ basis, title, published: all }) =>
    all.map((one) => vintageValue(one, title, { rate, multiplier }, basis, settled, one === latestOf(all))),
  );
  return {
    title: judged.facts.indicator.title,
    period: period.text,
    periodText: formatPeriod(period, "long", sharedYearNaming(judged.facts.series)),
    unit: rate ? "percent" : formatUnitAt(unit ?? "", multiplier),
    multiplier,
    values: published.sort((a, b) => a.day.localeCompare(b.day)),
    settled,
  };
}

/** The value in force now; null when fewer than two values were ever in force. */
function latestOf(published: readonly PublishedValue[]): PublishedValue | null {
  const inForce = published.filter(({ kind }) => kind === "first" || kind === "sharpened" || kind === "revised");
  return inForce.length < 2 ? null : (inForce.at(-1) ?? null);
}

function publishedValues({ tracks }: SeriesHistory, { text }: Period, { measure }: View, { asOf }: AsOfContext): readonly PublishedValue[] {
  const track = tracks.get(text);
  const published = (measure === "growth" ? track?.growth : track?.value) ?? [];
  return published.filter(({ observation }) => observation.knownOn <= asOf);
}

function vintageValue(
  { observation, stated, kind }: PublishedValue,
  basis: string,
  { rate, multiplier }: { readonly rate: boolean; readonly multiplier: number },
  { series }: SeriesHistory,
  settled: readonly OutturnLine[],
  isLatest: boolean,
): VintageValue {
  const { low, high } = allowedOf(stated, rate);
  const settledLineOfValue = settled.find(({ key }) => key === `${series.slug} ${observation.id}`);
  return {
    key: observation.id,
    day: observation.knownOn,
    dayText: formatDay(observation.releasedOn, "short"),
    basis,
    value: plain(toBase(upperOf(stated))),
    reading: isNumber(stated) ? null : [low && plain(low), high && plain(high)],
    label: rate ? formatStated(stated, series.unit === "percent" ? "level" : "growth", null, "bare") : publishedText(stated, multiplier),
    kind,
    statuses: [
      ...(settledLineOfValue === undefined ? [] : [settledLineOfValue.publicText]),
      ...(isLatest && settledLineOfValue?.publicText !== LATEST ? ["latest"] : []),
    ],
  };
}

/** The value that judges (docs/rules.md, rule 5): settled, or the latest so far. Its key has its basis and observation. */
function settledLine(
  basis: SeriesHistory,
  title: string,
  period: Period,
  { history }: JudgedIndicator,
  { measure }: View,
  { asOf }: AsOfContext,
  published: readonly PublishedValue[],
  multiplier: number,
): readonly OutturnLine[] {
  const question = questionOf(period, measure, measure === "growth" ? "yearEarlier" : null);
  const outturns = question && settlementOf(basis, history.indicator.aggregation, question, asOf);
  if (outturns === null || typeof outturns === "string" || typeof outturns.settled === "string") return [];
  const [part] = outturns.settled.parts;
  const one = published.find(({ observation }) => observation === part?.observation);
  if (one === undefined) return [];
  const rate = measure === "growth" || basis.rate;
  return [
    {
      key: `${basis.series.slug} ${one.observation.id}`,
      title,
      value: plain(toBase(upperOf(one.stated))),
      reading: null,
      label: rate ? formatStated(one.stated, measure, null, "bare") : publishedText(one.stated, multiplier),
      publicOn: one.observation.knownOn,
      publicText: outturns.settling ? LATEST : "settled",
    },
  ];
}

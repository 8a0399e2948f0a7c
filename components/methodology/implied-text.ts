import { Decimal } from "decimal.js";
import { impliedBasesOf } from "@/lib/domain/analysis/implied-base";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { periodText } from "@/lib/format/days";
import { formatAmount, formatGrowth } from "@/lib/format/numbers";

/** Base values implied by the published level and growth of a period (rule 14), one sentence per basis that publishes both. */
export function impliedText({ facts, history }: JudgedIndicator, period: string, asOf: string): readonly string[] {
  return impliedBasesOf(history, asOf)
    .filter((one) => one.period === period)
    .map(({ series: slug, level, growth, low, high, basePeriod, published, revision }) => {
      const series = facts.series.find((one) => one.slug === slug);
      const amount = (value: string) => formatAmount(value, series?.unit ?? null, "long");
      const before =
        published === null
          ? ""
          : ` ${amount(published.value)} had been published before${revision ? ", which is outside: a revision" : ", which is within"}.`;
      return `${series?.title ?? slug}: ${amount(level)} and ${formatGrowth(growth)} imply ${amount(cut(low))} to ${amount(cut(high))} for ${periodText(basePeriod, "long", yearNamingOf(series))}.${before}`;
    });
}

/** Rounds an end of the interval, a quotient, to five digits. */
function cut(end: string): string {
  return new Decimal(end).toSignificantDigits(5).toFixed();
}

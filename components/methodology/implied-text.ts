import { Decimal } from "decimal.js";
import { impliedBasesOf } from "@/lib/domain/analysis/implied-base";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { formatAmount, formatGrowth } from "@/lib/format/numbers";

/** What the published level and growth of a period imply of its base, a sentence a basis that prints both (rule 14). */
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
      return `${series?.title ?? slug}: ${amount(level)} and ${formatGrowth(growth)} imply ${amount(cut(low))} to ${amount(cut(high))} for ${basePeriod}.${before}`;
    });
}

/** To five digits: an end is a quotient. */
function cut(end: string): string {
  return new Decimal(end).toSignificantDigits(5).toFixed();
}

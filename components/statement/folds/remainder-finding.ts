import { Decimal } from "decimal.js";
import { monthsAfter, parsePeriod } from "@/lib/domain/time/period";
import { formatPeriod } from "@/lib/format/days";
import { roundJointly } from "@/lib/wording/joint-rounding";
import { rangeText } from "../remainder/range-text";
import type { RemainderGroup } from "../remainder/remainder-group";
import { requiredText } from "../remainder/required-text";

/**
 * What the rest of the period had to bring on the first basis, and what it brought: "By Chinese customs, December 2023 had to bring
 * $1.824–11.824bn for $220–230bn, after an average month of $19.8bn. It brought $21.9bn." Null without a basis.
 */
export function remainderFinding({ figures, bases }: RemainderGroup): string | null {
  const [first, basis] = [closedFirst(figures), bases[0]];
  const remainder = first?.remainders.find(({ series }) => series === basis?.series.slug);
  if (!first || !basis || !remainder?.known) return null;
  const { figure } = first.judged;
  const { unit } = basis.series;
  const known = parsePeriod(remainder.known.period);
  const rest = known && figure.period && monthsAfter(figure.period, known);
  const when = rest ? formatPeriod(rest, "long", figure.years) : "the rest";
  const average = remainder.average === null ? "" : `, after an average month of ${amount(remainder.average, unit)}`;
  const brought = basis.outturn === null ? null : new Decimal(basis.outturn).minus(remainder.known.value);
  const needed = requiredText(remainder.toCome, figure.stated, unit);
  const sentence =
    remainder.toCome.passed === undefined
      ? `By ${basis.name}, ${when} had to bring ${needed}${average}.`
      : `By ${basis.name}, what was stated was ${needed} before ${when}.`;
  return brought === null ? sentence : `${sentence} It brought ${amount(brought.toFixed(), unit)}.`;
}

/** A range or a point before an open bound. */
function closedFirst(figures: RemainderGroup["figures"]): RemainderGroup["figures"][number] | undefined {
  return figures.find(({ judged: { figure } }) => figure.stated.shape === "range" || figure.stated.shape === "point") ?? figures[0];
}

function amount(value: string, unit: string): string {
  const rounded = roundJointly(new Decimal(value), null, false).actual.toFixed();
  return rangeText({ low: rounded, high: rounded }, "level", unit);
}

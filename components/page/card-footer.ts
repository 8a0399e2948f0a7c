import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { formatDay } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";

/** Footer of a share card: basis, as-of day, record and methodology. */
export function cardFooter(basis: string | null, { asOf, ledger }: AsOfContext): string {
  return [basis, `as of ${formatDay(asOf, "long")}`, `record ${ledger}`, `methodology ${RULES_VERSION}`]
    .filter((part) => part !== null)
    .join(" · ");
}

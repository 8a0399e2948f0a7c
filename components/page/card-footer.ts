import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { formatDay } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";

/** Footer of a share card: basis, as-of day, ledger number and rules version. */
export function cardFooter(basis: string | null, { asOf, ledger }: AsOfContext): string {
  return [basis, `as of ${formatDay(asOf, "long")}`, `ledger ${ledger}`, `rules ${RULES_VERSION}`]
    .filter((part) => part !== null)
    .join(" · ");
}

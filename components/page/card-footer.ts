import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { formatDay } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";

/** On which basis, as of when, from which entry of the ledger, by which rules. */
export function cardFooter(basis: string | null, { asOf, ledger }: AsOfContext): string {
  return [basis, `as of ${formatDay(asOf, "long")}`, `ledger ${ledger}`, `rules ${RULES_VERSION}`]
    .filter((part) => part !== null)
    .join(" · ");
}

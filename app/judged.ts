import { bounded } from "@/app/bounded";
import { readFacts } from "@/lib/db/facts";
import { headOfIndicator } from "@/lib/db/ledger";
import type { Facts } from "@/lib/domain/facts";
import { type JudgedIndicator, judgeIndicator } from "@/lib/domain/judged-indicator";
import { RULES_VERSION } from "@/lib/domain/rules-version";
import type { Clocks } from "@/lib/input/clocks";

const facts = bounded<Facts | null>("facts", 64);
const judged = bounded<JudgedIndicator>("judged", 128);

/**
 * Everything held of an indicator, judged, on both clocks; null where there is no such indicator. Kept by the last entry
 * that touches it (rule 19): right on any number of servers, since the ledger only grows.
 */
export async function readJudged(slug: string, { asOf, ledger }: Clocks): Promise<JudgedIndicator | null> {
  const version = await headOfIndicator(slug, ledger);
  const key = `${slug} ${version}`;
  const held = await facts(key, () => readFacts(slug, version));
  return held && judged(`${key} ${asOf} ${RULES_VERSION}`, async () => judgeIndicator(held, asOf));
}

import type { JudgedIndicator } from "../../../lib/domain/judging/judged-indicator";
import { seededJudged } from "./seeded-ledgers";

/** The founding ledger's turnover judged as of a day, without a database. */
export function foundingJudged(asOf = "2026-03-10"): JudgedIndicator {
  return seededJudged("turnover", asOf);
}

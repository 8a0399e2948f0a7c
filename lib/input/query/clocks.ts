import { lastDayOf } from "../../domain/time/day";
import { ok, type Result, refuse } from "../../domain/values/result";
import { anyDay, isFullDay } from "../fields/common";

/** The two clocks (rule 18): `asOf` is a full day, `ledger` the last entry read. */
export type Clocks = { readonly asOf: string; readonly ledger: number };

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Parses `?asOf=DAY&ledger=N`. Absent or blank means `today` and `head`; a month or year means its last day, at most today (rules 4, 18). */
export function parseClocks(query: Query, today: string, head: number): Result<Clocks> {
  const asOf = readAsOf(query.asOf, today);
  const ledger = readLedger(query.ledger, head);
  if (asOf.ok && ledger.ok) return ok({ asOf: asOf.value, ledger: ledger.value });
  return { ok: false, issues: [asOf, ledger].flatMap((read) => (read.ok ? [] : read.issues)) };
}

function readAsOf(given: Query[string], today: string): Result<string> {
  if (given === undefined || given === "") return ok(today);
  if (typeof given !== "string") return refuse("Give asOf once.", "asOf");
  const parsed = anyDay.safeParse(given);
  if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? "", "asOf");
  const last = lastDayOf(given);
  if (last <= today) return ok(last);
  return isFullDay(given) ? refuse(`Give a day up to today, ${today}.`, "asOf") : ok(today);
}

function readLedger(given: Query[string], head: number): Result<number> {
  if (given === undefined || given === "") return ok(head);
  if (typeof given !== "string") return refuse("Give ledger once.", "ledger");
  const entry = /^\d{1,15}$/.test(given) ? Number(given) : -1;
  return entry >= 0 && entry <= head ? ok(entry) : refuse(`Give the number of a ledger entry, from 0 to ${head}.`, "ledger");
}

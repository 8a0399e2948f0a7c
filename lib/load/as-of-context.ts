import { ledgerHead } from "../db/ledger/ledger";
import type { Issue } from "../domain/values/result";
import { readPageAddress } from "../http/address/page-address";
import { readPublicUrl } from "../http/public-url";
import type { AsOfContext, PageContext } from "../input/query/as-of-context";
import { parseClocks } from "../input/query/clocks";
import type { PageParameter } from "../input/query/page-parameters";
import { today } from "../today";

/** Query parameters of a form's page. Forms are not cached, so they may read any parameter. */
export type FormQuery = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** Query parameters of other pages. */
export type Query = Promise<Readonly<Partial<Record<PageParameter, string | string[] | undefined>>>>;

/** Reads as-of day and ledger number from query parameters. If they are invalid: today and the newest entry, with the issues. */
export async function readAsOfContext(query: Query): Promise<PageContext & { readonly issues: readonly Issue[] }> {
  return { ...(await readClocks(query)), origin: await readPublicUrl(), address: await readPageAddress() };
}

/** The same for a file, which names no address of its own. */
export async function readClocks(query: Query): Promise<AsOfContext & { readonly issues: readonly Issue[] }> {
  const now = { today: today(), head: await ledgerHead() };
  const clocks = parseClocks(await query, now.today, now.head);
  if (clocks.ok) return { ...now, ...clocks.value, issues: [] };
  return { ...now, asOf: now.today, ledger: now.head, issues: clocks.issues };
}

/** All messages in one paragraph; null when there are none. */
export function messageOf(issues: readonly Issue[]): string | null {
  return issues.length === 0 ? null : issues.map(({ message }) => message).join(" ");
}

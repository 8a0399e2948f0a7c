import { ledgerHead } from "../db/ledger/ledger";
import { RULES_VERSION } from "../domain/judging/rules-version";
import type { Issue, Result } from "../domain/values/result";
import { settings } from "../env";
import { malformedAddress } from "../http/address/malformed-address";
import { notModified, problem } from "../http/problem";
import { isAllowedHost } from "../http/same-origin";
import { parseClocks } from "../input/query/clocks";
import { today } from "../today";

/** Query parameters of a GET: as-of day, ledger number, and the others by name. */
export type ReadQuery = { readonly asOf: string; readonly ledger: number; readonly query: ReadonlyMap<string, string> };

/**
 * A response whose body is read only if the client's ETag is out of date. `version` is the last entry that touches what is read;
 * `daily` is true when it depends on the as-of day (rule 19). A null body means 404.
 */
export type Answer = { readonly version: number; readonly daily: boolean; readonly body: () => Promise<object | null> };

type Context<Params> = { readonly params: Promise<Params> };

/**
 * Makes a GET handler of the API. 400: a malformed address. 422: unknown or invalid parameters; `names` are known besides `asOf`
 * and `ledger`. 404: an unknown row. 304: the client has this response. Anything thrown is a fault of the server: 500 without its
 * cause.
 */
export function read<Params>(names: readonly string[], plan: (ask: ReadQuery, params: Params) => Promise<Result<Answer>>) {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    if (!isAllowedHost(request.headers.get("host"), settings().OUTTURN_URL))
      return problem(403, "This address is not one of this server's names");
    const { pathname, searchParams } = new URL(request.url);
    const malformed = malformedAddress(pathname, searchParams);
    if (malformed !== null) return problem(400, malformed);
    const asked = parseReadQuery(searchParams, names, await ledgerHead());
    if (!asked.ok) return problem(422, "The address has parameters that cannot be read", asked.issues);
    const planned = await plan(asked.value, await context.params);
    if (!planned.ok) return problem(422, "The address has parameters that cannot be read", planned.issues);

    const { version, daily, body } = planned.value;
    const etag = `"${RULES_VERSION}-${version}${daily ? `-${asked.value.asOf}` : ""}"`;
    const headers = { ETag: etag, "Cache-Control": "no-cache", Vary: "Authorization" };
    const unchanged = notModified(request, etag, headers);
    if (unchanged !== null) return unchanged;
    const found = await body();
    return found === null ? problem(404, "Nothing is held under this address") : Response.json(found, { headers });
  };
}

function parseReadQuery(search: URLSearchParams, names: readonly string[], head: number): Result<ReadQuery> {
  const known = new Set(["asOf", "ledger", ...names]);
  const issues: Issue[] = [];
  for (const name of new Set(search.keys())) {
    if (!known.has(name)) issues.push({ path: [name], message: `Unknown parameter. Known here: ${[...known].join(", ")}.` });
    if (search.getAll(name).length > 1) issues.push({ path: [name], message: "Give this parameter once." });
  }
  if (issues.length > 0) return { ok: false, issues };
  const query = Object.fromEntries(search);
  const clocks = parseClocks(query, today(), head);
  return clocks.ok ? { ok: true, value: { ...clocks.value, query: new Map(Object.entries(query)) } } : clocks;
}

import { headers } from "next/headers";
import { ok, type Result, refuse } from "../domain/values/result";
import { settings } from "../env";
import { UNNAMED_EDITOR } from "../http/actor";
import { isAllowedHost, isSameOrigin } from "../http/same-origin";
import { writeRefusal } from "../http/write-refusal";

/**
 * Authorises a write: returns the actor's name, or why the request is refused. Every form action calls this first: `proxy.ts`
 * checks requests too, but never authorises. A request without an Origin is refused (Next lets it through), and so is one for
 * another host.
 */
export async function authorise(): Promise<Result<string>> {
  const sent = await headers();
  const refusal = writeRefusal(sent, settings().OUTTURN_URL);
  if (refusal !== null) return refuse(refusal);
  const host = sent.get("host");
  if (isAllowedHost(host, settings().OUTTURN_URL) && isSameOrigin(sent.get("origin"), host)) return ok(UNNAMED_EDITOR);
  return refuse("This form was not sent from a page of this server. Open it again and send it from there.");
}

import { headers } from "next/headers";
import { ok, type Result, refuse } from "../domain/values/result";
import { settings } from "../env";
import { UNNAMED_EDITOR } from "../http/actor";
import { isAllowedHost, isSameOrigin } from "../http/same-origin";
import { writeRefusal } from "../http/write-refusal";

/**
 * Whether this request may write, and as whom. Asked first by every action: the proxy asks too, but is never the
 * authorisation. A request without an Origin is refused (Next lets it through), so is one for another Host.
 */
export async function authorise(): Promise<Result<string>> {
  const sent = await headers();
  const refusal = writeRefusal(sent, settings().OUTTURN_URL);
  if (refusal !== null) return refuse(refusal);
  const host = sent.get("host");
  if (isAllowedHost(host, settings().OUTTURN_URL) && isSameOrigin(sent.get("origin"), host)) return ok(UNNAMED_EDITOR);
  return refuse("This form was not sent from a page of this server. Open it again and send it from there.");
}

import { openApiDocument } from "@/lib/api/openapi/document";
import { textHash } from "@/lib/domain/ledger/ledger";
import { settings } from "@/lib/env";
import { notModified, problem } from "@/lib/http/problem";
import { isAllowedHost } from "@/lib/http/same-origin";

// Built once: it depends on the code only.
const TEXT = `${JSON.stringify(openApiDocument(), null, 1)}\n`;
const ETAG = `"${textHash(TEXT).slice(0, 32)}"`;

export function GET(request: Request): Response {
  if (!isAllowedHost(request.headers.get("host"), settings().OUTTURN_URL))
    return problem(403, "This address is not one of this server's names");
  const headers = { ETag: ETAG, "Cache-Control": "no-cache", "content-type": "application/json" };
  return notModified(request, ETAG, headers) ?? new Response(TEXT, { headers });
}

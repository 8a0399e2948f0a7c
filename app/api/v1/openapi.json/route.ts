import { answerHeld, problem } from "@/app/api/answer";
import { openApiDocument } from "@/app/api/openapi/document";
import { isOwnHost } from "@/lib/access/host";
import { textHash } from "@/lib/domain/ledger";

// Made once: it depends on the code alone.
const TEXT = `${JSON.stringify(openApiDocument(), null, 1)}\n`;
const ETAG = `"${textHash(TEXT).slice(0, 32)}"`;

export function GET(request: Request): Response {
  if (!isOwnHost(request.headers.get("host"), process.env.OUTTURN_URL))
    return problem(403, "This address is not one of this server's names");
  const headers = { ETag: ETAG, "Cache-Control": "no-cache", "content-type": "application/json" };
  return answerHeld(request, ETAG, headers) ?? new Response(TEXT, { headers });
}

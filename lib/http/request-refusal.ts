import { malformedAddress } from "./address/malformed-address";
import { checkForm, MAX_FORM_BYTES } from "./form-body";
import { hasValidCursor } from "./paging";

/** A refusal before any page or endpoint reads the request: a status, and a sentence for its sender. */
export type RequestRefusal = { readonly status: 400 | 413; readonly sentence: string };

const OTHER_LIST = "The cursor in this address is not one of this list.";
const DAMAGED = "This form arrived damaged and was not read. Go back and send it again.";
const TOO_LARGE = `This form is too large: send at most ${MAX_FORM_BYTES / 1024 / 1024} MiB at once.`;

/** Checks the address, the cursor of a list, and the form posted to a page. Null if all of them can be read. */
export async function refuseRequest(request: Request): Promise<RequestRefusal | null> {
  const { pathname, searchParams } = new URL(request.url);
  const malformed = malformedAddress(pathname, searchParams);
  if (malformed !== null) return { status: 400, sentence: malformed };
  if (pathname.startsWith("/api/")) return null;
  if (!hasValidCursor(pathname, searchParams.getAll("cursor"))) return { status: 400, sentence: OTHER_LIST };
  if (request.method !== "POST") return null;
  const form = await checkForm(request);
  if (form === "too large") return { status: 413, sentence: TOO_LARGE };
  return form === "damaged" ? { status: 400, sentence: DAMAGED } : null;
}

/** The refusal as a response: a problem (RFC 9457) for the API, else plain text. */
export function refusalResponse(path: string, status: number, sentence: string): Response {
  if (!path.startsWith("/api/"))
    return new Response(`${sentence}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
  const body = { type: "about:blank", title: sentence, status, issues: [] };
  return Response.json(body, { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } });
}

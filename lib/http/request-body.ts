/**
 * Maximum size of a body in bytes. The largest body that the schemas accept is a release: 500 observations with 5,000 characters of
 * words each, and 50 citations with four texts of 5,000. That is 3.5 million characters, or 10.5 million bytes in a script of three
 * bytes a character; 16 MiB leave half as much again for names, digits and punctuation.
 */
export const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** The parsed JSON, or the status and title of the refusal. */
export type JsonBody =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly title: string };

/** Reads a JSON body, and no more of it than the maximum size. */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  // Another site's form can send text/plain without a CORS preflight, but never JSON.
  if (!isJson(request.headers.get("content-type"))) return { ok: false, status: 415, title: "Send JSON, as application/json" };
  if ((request.headers.get("content-encoding") ?? "identity") !== "identity")
    return { ok: false, status: 415, title: "Send JSON that is not compressed" };
  const bytes = await readBytes(request);
  if (bytes === null) return { ok: false, status: 413, title: `Send at most ${MAX_BODY_BYTES} bytes` };
  try {
    return { ok: true, json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, status: 400, title: "The body is no JSON in UTF-8" };
  }
}

function isJson(type: string | null): boolean {
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test((type ?? "").trim());
}

async function readBytes(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) return null;
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts, size);
}

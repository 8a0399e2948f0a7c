/** Bytes of a form that are read, as `serverActions.bodySizeLimit` of next.config.ts says. */
export const MOST_FORM_BYTES = 8 * 1024 * 1024;

/**
 * Whether Next could read what was posted to a page: it answers a form that it cannot read with an empty 500. A page's script sends
 * multipart too, so a call of an action in any other type is damaged. `request` keeps no body to read again.
 */
export async function readForm(request: Request): Promise<"readable" | "damaged" | "too large"> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_FORM_BYTES) return "too large";
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return request.headers.has("next-action") ? "damaged" : "readable";
  const body = await request.arrayBuffer();
  if (body.byteLength > MOST_FORM_BYTES) return "too large";
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
  return form === null || hasNul(form) ? "damaged" : "readable";
}

// Nobody can type it, and PostgreSQL cannot be asked for it: names and addresses are looked up as they were typed.
function hasNul(form: FormData): boolean {
  return [...form].flat().some((text) => typeof text === "string" && text.includes("\0"));
}

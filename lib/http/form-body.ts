/** Maximum size of a form in bytes, the same as `serverActions.bodySizeLimit` in next.config.ts. */
export const MAX_FORM_BYTES = 8 * 1024 * 1024;

/**
 * Checks that Next can read a form posted to a page, because it answers an unreadable one with an empty 500. Scripts of pages send
 * multipart too, so an action called with any other type is damaged. Consumes the body of `request`.
 */
export async function checkForm(request: Request): Promise<"readable" | "damaged" | "too large"> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FORM_BYTES) return "too large";
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return request.headers.has("next-action") ? "damaged" : "readable";
  const body = await request.arrayBuffer();
  if (body.byteLength > MAX_FORM_BYTES) return "too large";
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
  return form === null || hasNul(form) ? "damaged" : "readable";
}

// Nobody can type NUL, and PostgreSQL refuses it in the queries that look up names and addresses as typed.
function hasNul(form: FormData): boolean {
  return [...form].flat().some((text) => typeof text === "string" && text.includes("\0"));
}

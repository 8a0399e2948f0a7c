/** Maximum size of a form in bytes, the same as `serverActions.bodySizeLimit` in next.config.ts. */
export const MAX_FORM_BYTES = 8 * 1024 * 1024;

/**
 * Checks that Next can read a form posted to a page, because it answers an unreadable one with an empty 500. A page's script calls an
 * action with a form, or with its arguments as JSON in text/plain; any other type is damaged. Consumes the body of `request`.
 */
export async function checkForm(request: Request): Promise<"readable" | "damaged" | "too large"> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FORM_BYTES) return "too large";
  const type = request.headers.get("content-type") ?? "";
  const isAction = request.headers.has("next-action");
  const isForm = /^multipart\/form-data\b/i.test(type);
  if (!isForm && !(isAction && /^text\/plain\b/i.test(type))) return isAction ? "damaged" : "readable";
  const body = await request.arrayBuffer();
  if (body.byteLength > MAX_FORM_BYTES) return "too large";
  const isReadable = isForm ? await isWholeForm(body, type) : isWholeJson(new TextDecoder().decode(body));
  return isReadable ? "readable" : "damaged";
}

async function isWholeForm(body: ArrayBuffer, type: string): Promise<boolean> {
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
  return form !== null && !hasNul(form);
}

function isWholeJson(text: string): boolean {
  try {
    return !JSON.stringify(JSON.parse(text)).includes("\\u0000");
  } catch {
    return false;
  }
}

// Nobody can type NUL, and PostgreSQL refuses it in the queries that look up names and addresses as typed.
function hasNul(form: FormData): boolean {
  return [...form].flat().some((text) => typeof text === "string" && text.includes("\0"));
}

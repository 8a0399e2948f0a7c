import type { Issue } from "../domain/values/result";

/** A 304 response if the client has this one already, else null. */
export function notModified(request: Request, etag: string, headers: Readonly<Record<string, string>>): Response | null {
  return matchesEtag(request.headers.get("if-none-match"), etag) ? new Response(null, { status: 304, headers }) : null;
}

/** A problem response (RFC 9457): the issues with their paths in the request. */
export function problem(
  status: number,
  title: string,
  issues: readonly Issue[] = [],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const told = issues.map(({ path, message, code }) => ({ path: path.join("."), message, ...(code !== undefined && { code }) }));
  const body = { type: "about:blank", title, status, issues: told };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "Cache-Control": "no-store", ...headers },
  });
}

function matchesEtag(sent: string | null, etag: string): boolean {
  return (sent ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*");
}

import { type NextRequest, NextResponse } from "next/server";
import { settings } from "@/lib/env";
import { askPageExists } from "@/lib/http/page-exists-registry";
import { refusalResponse, refuseRequest } from "@/lib/http/request-refusal";
import { CACHED_PAGE_HEADER } from "@/lib/http/response-cache/cached-page-header";
import { hashPolicy, noncePolicy } from "@/lib/http/response-cache/content-security-policy";
import { isAllowedHost, isSameOrigin } from "@/lib/http/same-origin";
import { isDirect } from "@/lib/http/write-refusal";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * What is decided before a page is drawn: no answer to a foreign Host or Origin, nor to a request that cannot be read; the 404 page where the
 * address names no row; and a policy. Never the authorisation.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const host = request.headers.get("host");
  const { pathname, searchParams } = request.nextUrl;
  if (!isAllowedHost(host, settings().OUTTURN_URL))
    return refusalResponse(pathname, 403, "This address is not one of this server's names.");
  // What came through a proxy may be without its origin (server/serve.mjs): the form's action refuses it, and keeps what was typed.
  if (!READS.has(request.method) && isDirect(request.headers) && !isSameOrigin(request.headers.get("origin"), host))
    return refusalResponse(pathname, 403, "This form was not sent from a page of this server.");
  const refusal = await refuseRequest(request);
  if (refusal !== null) return refusalResponse(pathname, refusal.status, refusal.sentence);

  // The API sets its own headers; embeds alone may be framed, and answer with a policy of their own.
  if (pathname.startsWith("/api/") || pathname.startsWith("/embed/")) return NextResponse.next();
  // A page for many visitors has no nonce: the response cache puts the hashes of its inline scripts in the place of this policy.
  const isCached = request.headers.has(CACHED_PAGE_HEADER);
  const policy = isCached ? hashPolicy([]) : noncePolicy(newNonce());
  const headers = new Headers(request.headers);
  // Next reads the nonce of its own scripts from the request's policy.
  headers.set("content-security-policy", policy);
  // A page that says notFound() is blank without JavaScript (a limit of Next): an address that no route matches is not.
  const response = (await askPageExists(pathname, searchParams))
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL("/no-such-page", request.url), { request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  if (isCached) response.headers.set("Cache-Control", "public, max-age=0, must-revalidate");
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  response.headers.set("X-Frame-Options", "DENY");
  response.headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  return response;
}

function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
}

// Of the API only addresses with an escape: Next answers 500 where it cannot decode one, and would keep a copy of every body that is posted.
export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon.ico).*)", "/api/(.*%.*)"] };

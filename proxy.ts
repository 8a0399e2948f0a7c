import { type NextRequest, NextResponse } from "next/server";
import { settings } from "@/lib/env";
import { askPageExists } from "@/lib/http/page-exists-registry";
import { refusalResponse, refuseRequest } from "@/lib/http/request-refusal";
import { isAllowedHost, isSameOrigin } from "@/lib/http/same-origin";
import { isDirect } from "@/lib/http/write-refusal";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * What is decided before a page is drawn: no answer to a foreign Host or Origin, nor to a request that cannot be read; the 404 page where the
 * address names no row; and a nonce policy. Never the authorisation.
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
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = pagePolicy(nonce);
  const headers = new Headers(request.headers);
  // Next reads the nonce of its own scripts from the request's policy.
  headers.set("content-security-policy", policy);
  // A page that says notFound() is blank without JavaScript (a limit of Next): an address that no route matches is not.
  const response = (await askPageExists(pathname, searchParams))
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL("/no-such-page", request.url), { request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  response.headers.set("X-Frame-Options", "DENY");
  response.headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  return response;
}

function pagePolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src-elem 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

// Of the API only addresses with an escape: Next answers 500 where it cannot decode one, and would keep a copy of every body that is posted.
export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon.ico).*)", "/api/(.*%.*)"] };

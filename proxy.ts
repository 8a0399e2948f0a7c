import { type NextRequest, NextResponse } from "next/server";
import { settings } from "@/lib/env";
import { askHeldPage } from "@/lib/http/page-exists-registry";
import { isAllowedHost, isSameOrigin } from "@/lib/http/same-origin";
import { isDirect } from "@/lib/http/write-refusal";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Headers of pages: a nonce policy, and no answer to a foreign Host or Origin. Never the authorisation. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const host = request.headers.get("host");
  if (!isAllowedHost(host, settings().OUTTURN_URL)) return refuse("This address is not one of this server's names.");
  // What came through a proxy may be without its origin (server/serve.mjs): the form's action refuses it, and keeps what was typed.
  if (!READS.has(request.method) && isDirect(request.headers) && !isSameOrigin(request.headers.get("origin"), host))
    return refuse("This form was not sent from a page of this server.");

  // Embeds alone may be framed: they answer with a policy of their own.
  if (request.nextUrl.pathname.startsWith("/embed/")) return NextResponse.next();
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = pagePolicy(nonce);
  const headers = new Headers(request.headers);
  // Next reads the nonce of its own scripts from the request's policy.
  headers.set("content-security-policy", policy);
  const { pathname, searchParams } = request.nextUrl;
  // A page that says notFound() is blank without JavaScript (a limit of Next): an address that no route matches is not.
  const response = (await askHeldPage(pathname, searchParams))
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL("/not-held", request.url), { request: { headers } });
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

function refuse(sentence: string): NextResponse {
  return new NextResponse(`${sentence}\n`, { status: 403, headers: { "content-type": "text/plain; charset=utf-8" } });
}

export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon.ico).*)"] };

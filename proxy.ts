import { type NextRequest, NextResponse } from "next/server";
import { settings } from "@/lib/env";
import { PAGE_ADDRESS_HEADER } from "@/lib/http/address/page-address";
import { checkPageExists } from "@/lib/http/address/page-exists-registry";
import { proxyEmbed } from "@/lib/http/embed/embed-proxy";
import { refusalResponse, refuseRequest } from "@/lib/http/request-refusal";
import { CACHED_PAGE_HEADER } from "@/lib/http/response-cache/cached-page-header";
import { hashPolicy, noncePolicy } from "@/lib/http/response-cache/content-security-policy";
import { isAllowedHost, isSameOrigin } from "@/lib/http/same-origin";
import { isDirect } from "@/lib/http/write-refusal";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Checks every request before a page is rendered: refuses a foreign Host or Origin and requests that cannot be read, shows the 404
 * page if the address names no existing row, and sets a content security policy. It never authorises a write.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const host = request.headers.get("host");
  const { pathname, searchParams } = request.nextUrl;
  if (!isAllowedHost(host, settings().OUTTURN_URL))
    return refusalResponse(pathname, 403, "This address is not one of this server's names.");
  // A request that came through a proxy may have lost its Origin (server/serve.mjs): the form's action refuses it and keeps the
  // typed values.
  if (!READS.has(request.method) && isDirect(request.headers) && !isSameOrigin(request.headers.get("origin"), host))
    return refusalResponse(pathname, 403, "This form was not sent from a page of this server.");
  const refusal = await refuseRequest(request);
  if (refusal !== null) return refusalResponse(pathname, refusal.status, refusal.sentence);

  // The API sets its own headers.
  if (pathname.startsWith("/api/")) return NextResponse.next();
  if (pathname.startsWith("/embed/")) return proxyEmbed(request, newNonce());
  // A cacheable page has no nonce: the response cache replaces this policy with the hashes of the page's inline scripts.
  const isCached = request.headers.has(CACHED_PAGE_HEADER);
  const policy = isCached ? hashPolicy([]) : noncePolicy(newNonce());
  const headers = new Headers(request.headers);
  // Next takes the nonce for its own scripts from the policy of the request.
  headers.set("content-security-policy", policy);
  headers.set(PAGE_ADDRESS_HEADER, `${pathname}${request.nextUrl.search}`);
  // Without JavaScript a page that calls notFound() is blank (a limit of Next); an address that matches no route is not.
  const response = (await checkPageExists(pathname, searchParams))
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

// API addresses only if they contain an escape: Next answers 500 if it cannot decode one. Every posted body would be copied
// otherwise.
export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon.ico).*)", "/api/(.*%.*)"] };

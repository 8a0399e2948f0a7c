import { type NextRequest, NextResponse } from "next/server";
import { PAGE_ADDRESS_HEADER } from "../address/page-address";
import { checkPageExists } from "../address/page-exists-registry";
import { embedPolicy } from "./embed-policy";
import { type EmbedRefusal, NO_SUCH_CHART, refuseEmbed } from "./refuse-embed";

const EMBED = /^\/embed\/(indicators\/[^/]+)\/([^/]+)$/;

/**
 * What `proxy.ts` does for the addresses of embeds: they have a policy of their own, because only they may be framed. What cannot be drawn
 * is refused in plain text, as the frame stands in somebody else's page.
 */
export async function proxyEmbed(request: NextRequest, nonce: string): Promise<Response> {
  const { pathname, search, searchParams } = request.nextUrl;
  const [, subject, chart] = EMBED.exec(pathname) ?? [];
  if (subject === undefined || chart === undefined) return NextResponse.next();
  const policy = embedPolicy(nonce, request.headers.get("host") ?? "");
  const refusal = refuseEmbed(chart, searchParams) ?? ((await checkPageExists(`/${subject}`, searchParams)) ? null : NO_SUCH_CHART);
  if (refusal !== null) return withHeaders(refusalText(refusal), policy);
  const headers = new Headers(request.headers);
  // Next takes the nonce for its own scripts from the policy of the request.
  headers.set("content-security-policy", policy);
  headers.set(PAGE_ADDRESS_HEADER, `${pathname}${search}`);
  // The theme is that of the address: a visitor's cookies have no part in an embed.
  headers.set("cookie", `theme=${searchParams.get("theme") ?? ""}`);
  return withHeaders(NextResponse.next({ request: { headers } }), policy);
}

function refusalText({ status, sentence }: EmbedRefusal): Response {
  return new Response(`${sentence}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}

function withHeaders(response: Response, policy: string): Response {
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  return response;
}

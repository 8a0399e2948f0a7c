import { readPublicUrl } from "@/lib/http/public-url";
import { robotsText } from "@/lib/http/site-files";

// It names the address asked for, which is not known while the program is built.
export const dynamic = "force-dynamic";

/** GET /robots.txt: what crawlers need not read, and where the list of pages is. */
export async function GET(): Promise<Response> {
  return new Response(robotsText(await readPublicUrl()), { headers: { "content-type": "text/plain; charset=utf-8" } });
}

import { ledgerHead } from "@/lib/db/ledger/ledger";
import { listPagePaths } from "@/lib/db/queries/page-paths";
import { readPublicUrl } from "@/lib/http/public-url";
import { MAX_SITEMAP, SITE_PAGES, sitemapXml } from "@/lib/http/site-files";
import { today } from "@/lib/today";

// It reads the ledger, which is not open while the program is built.
export const dynamic = "force-dynamic";

/** GET /sitemap.xml: every page without filters and days (sitemaps.org), at most 50,000. */
export async function GET(): Promise<Response> {
  const paths = await listPagePaths({ asOf: today(), ledger: await ledgerHead() }, MAX_SITEMAP - SITE_PAGES.length);
  const xml = sitemapXml(await readPublicUrl(), [...SITE_PAGES, ...paths]);
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

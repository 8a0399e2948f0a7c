import { headers } from "next/headers";
import { canonicalUrl } from "../response-cache/key";

/** Request header in which proxy.ts passes a page's address to the page. A visitor's own value is overwritten. */
export const PAGE_ADDRESS_HEADER = "x-page-address";

/** Path and query of the page being rendered, with the parameters that pages read; "/" for a request that proxy.ts does not see. */
export async function readPageAddress(): Promise<string> {
  return canonicalUrl((await headers()).get(PAGE_ADDRESS_HEADER) ?? "/");
}

/** Tells proxy.ts that the response cache renders this page, for many visitors. The cache takes it off every request that comes in. */
export const CACHED_PAGE_HEADER = "x-outturn-cached-page";

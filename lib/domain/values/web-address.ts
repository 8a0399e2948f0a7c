/** Whether a text is the address of a web page, with its two slashes: `new URL()` reads "https:tass.com" too, the database does not take it. */
export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\/[^/\\]/.test(text) && URL.canParse(text);
}

/** The host of a web address without "www.": "tass.com"; null for anything else. */
export function hostOf(url: string | null): string | null {
  return isWebAddress(url) ? new URL(url).host.replace(/^www\./, "") : null;
}

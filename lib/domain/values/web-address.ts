/** True for an http or https URL with two slashes. `new URL()` also accepts "https:tass.com", which the database refuses. */
export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\/[^/\\]/.test(text) && URL.canParse(text);
}

/** The host of a web address without "www.": "tass.com"; null for anything else. */
export function hostOf(url: string | null): string | null {
  return isWebAddress(url) ? new URL(url).host.replace(/^www\./, "") : null;
}

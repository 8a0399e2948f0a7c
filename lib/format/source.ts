import type { Source } from "../domain/ledger/source";

/** How a source is named: its title, else its publisher, else the host of its address, else the start of its hash. */
export function nameOfSource({ title, publisher, url, sha256 }: Source): string {
  return title ?? publisher ?? hostOf(url) ?? (sha256 === null ? "a document without a name" : `document ${sha256.slice(0, 12)}`);
}

/** The host of a web address without "www.": "tass.com"; null for anything else. */
export function hostOf(url: string | null): string | null {
  return isWebAddress(url) ? new URL(url).host.replace(/^www\./, "") : null;
}

/** Whether an address can be linked: http or https, and well formed. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
}

import type { Source } from "@/lib/domain/ledger/source";

/** Names a source and leads to it; a source without an address, or with one that is no web address, is named only. */
export function SourceLink({ source }: { readonly source: Source }) {
  const name = nameOfSource(source);
  if (!isWebAddress(source.url)) return <span>{name}</span>;
  return (
    <a href={source.url} rel="external nofollow">
      {name}
    </a>
  );
}

export function nameOfSource({ title, publisher, url, sha256 }: Source): string {
  return title ?? publisher ?? hostOf(url) ?? (sha256 === null ? "a document without a name" : `document ${sha256.slice(0, 12)}`);
}

/** "tass.com"; null for what is no web address. */
export function hostOf(url: string | null): string | null {
  return isWebAddress(url) ? new URL(url).host.replace(/^www\./, "") : null;
}

export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
}

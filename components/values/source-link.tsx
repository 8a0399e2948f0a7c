import type { Source } from "@/lib/domain/ledger/source";
import { isWebAddress } from "@/lib/domain/values/web-address";
import { nameOfSource } from "@/lib/format/source";

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

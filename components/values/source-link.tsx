import type { Source } from "@/lib/domain/ledger/source";
import { isWebAddress } from "@/lib/domain/values/web-address";
import { nameOfSource } from "@/lib/format/source";

/** Link to a source; plain text when its address is missing or not a web address. */
export function SourceLink({ source }: { readonly source: Source }) {
  const name = nameOfSource(source);
  if (!isWebAddress(source.url)) return <span>{name}</span>;
  return (
    <a href={source.url} rel="external nofollow">
      {name}
    </a>
  );
}

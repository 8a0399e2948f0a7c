import type { Source } from "@/lib/domain/ledger/source";
import { isWebAddress } from "@/lib/domain/values/web-address";
import { formatName } from "@/lib/format/numbers";
import { Day } from "../values/day";
import { FactList } from "../values/fact-list";

/** All fields of a source; missing ones are shown as such. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { publisher, title, url, language, publishedOn, retrievedOn, archived, sha256, sequence } = source;
  const no = <span className="quiet">not held</span>;
  return (
    <FactList
      facts={[
        { term: "Publisher", detail: publisher ?? no },
        { term: "Title", detail: title ?? no },
        { term: "Address", detail: <Address url={url} /> },
        { term: "Language", detail: language === null ? no : formatName(language, "language") },
        { term: "Published on", detail: publishedOn === null ? no : <Day text={publishedOn} length="long" /> },
        { term: "Retrieved on", detail: retrievedOn === null ? no : <Day text={retrievedOn} length="long" /> },
        { term: "Archived copy", detail: <Address url={archived} /> },
        { term: "SHA-256", detail: sha256 === null ? no : <code>{sha256}</code> },
        { term: "In the ledger", detail: `since entry ${sequence}` },
      ]}
    />
  );
}

/** A link for a web address; any other address is plain text. */
function Address({ url }: { readonly url: string | null }) {
  if (url === null) return <span className="quiet">not held</span>;
  if (!isWebAddress(url)) return <>{url}</>;
  return (
    <a href={url} rel="external nofollow">
      {url}
    </a>
  );
}

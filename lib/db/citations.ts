import { ok, type Result } from "../domain/result";
import type { Citation, NewCitation } from "../domain/source";
import { hashed } from "./columns";
import type { Citation as CitationRow, Source as SourceRow } from "./generated/client";
import { draftSource, readSource } from "./sources";
import { newId } from "./uuid";
import type { Writing } from "./write";

export function readCitation(row: CitationRow & { readonly source: SourceRow }): Citation {
  const { id, exact, prefix, suffix, translation, sequence } = row;
  return { id, source: readSource(row.source), exact, prefix, suffix, translation, sequence };
}

/** Drafts the citations of a statement or a release, after `held` earlier ones. Returns their ids in the order given. */
export async function draftCitations(
  writing: Writing,
  owner: { readonly statementId: string } | { readonly releaseId: string },
  citations: readonly NewCitation[],
  held = 0,
): Promise<Result<readonly string[]>> {
  const ids: string[] = [];
  for (const [index, citation] of citations.entries()) {
    const source = await draftSource(writing, citation.source, ["citations", index, "source"]);
    if (!source.ok) return source;
    const id = newId();
    writing.rows.Citation.push({
      id,
      ...owner,
      sourceId: source.value,
      position: held + index,
      ...hashed("exact", citation.exact),
      ...hashed("prefix", citation.prefix),
      ...hashed("suffix", citation.suffix),
      ...hashed("translation", citation.translation),
      sequence: writing.sequence,
    });
    ids.push(id);
  }
  return ok(ids);
}

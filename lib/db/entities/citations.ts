import { v7 as newId } from "uuid";
import type { Citation, NewCitation } from "../../domain/ledger/source";
import { all, ok, type Result, under } from "../../domain/values/result";
import type { Citation as CitationRow, Source as SourceRow } from "../generated/client";
import { hashed } from "../ledger/mappers";
import type { Writing } from "../ledger/write";
import { draftSource, readSource } from "./sources";

export function readCitation(row: CitationRow & { readonly source: SourceRow }): Citation {
  const { id, exact, prefix, suffix, translation, sequence } = row;
  return { id, source: readSource(row.source), exact, prefix, suffix, translation, sequence };
}

type Owner = { readonly statementId: string } | { readonly releaseId: string };

/** Drafts the citations of a new statement or release. Returns their ids, in the same order. */
export async function draftCitations(
  writing: Writing,
  owner: Owner,
  citations: readonly NewCitation[],
): Promise<Result<readonly string[]>> {
  const drafted: Result<string>[] = [];
  for (const [position, citation] of citations.entries()) {
    const one = await draftCitation(writing, owner, citation, position);
    drafted.push(one.ok ? one : under(["citations", position], one));
  }
  return all(drafted);
}

/** Drafts one citation at a position in its statement or release. Issue paths are relative to the citation. */
export async function draftCitation(writing: Writing, owner: Owner, citation: NewCitation, position: number): Promise<Result<string>> {
  const source = await draftSource(writing, citation.source);
  if (!source.ok) return under(["source"], source);
  const id = newId();
  writing.rows.Citation.push({
    id,
    ...owner,
    sourceId: source.value,
    position,
    ...hashed("exact", citation.exact),
    ...hashed("prefix", citation.prefix),
    ...hashed("suffix", citation.suffix),
    ...hashed("translation", citation.translation),
    sequence: writing.sequence,
  });
  return ok(id);
}

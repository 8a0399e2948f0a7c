import { z } from "zod";
import { ok, type Result, refuse } from "../domain/result";
import type { NewCitation, NewSource } from "../domain/source";
import { day, id, language, orNull, quotation, sha256, title, url } from "./fields";
import { resolving } from "./parse";

const document = {
  publisher: orNull(title),
  title: orNull(title),
  url: orNull(url),
  publishedOn: orNull(day),
  retrievedOn: orNull(day),
  language: orNull(language),
  archived: orNull(url),
  sha256: orNull(sha256),
};

/** A source named by its id, or given whole. */
export const sourceInput = z.strictObject({ id: orNull(id), ...document }).transform(resolving(nameOrWhole)) satisfies z.ZodType<
  NewCitation["source"]
>;

/** One source's report of a statement or of a release, as both carry it. */
export const citationInput = z.strictObject({
  source: sourceInput,
  exact: orNull(quotation),
  prefix: orNull(quotation),
  suffix: orNull(quotation),
  translation: orNull(quotation),
}) satisfies z.ZodType<NewCitation>;

/** The citations of a statement or of a release. */
export const citationsInput = z.array(citationInput).min(1, "Name at least one source that carries it.").max(50);

function nameOrWhole(given: NewSource & { readonly id: string | null }): Result<NewCitation["source"]> {
  const { id: known, ...whole } = given;
  const described = Object.values(whole).some((field) => field !== null);
  if (known !== null) return described ? refuse("Give the id alone, or the source without an id.", "id") : ok({ id: known });
  if ([whole.publisher, whole.title, whole.url, whole.sha256].every((field) => field === null)) {
    return refuse("Say which document it is: a title, a publisher, an address or a SHA-256.", "title");
  }
  return ok(whole);
}

import { z } from "zod";
import type { AddedCitation, NewCitation, NewSource } from "../domain/ledger/source";
import { ok, type Result, refuse } from "../domain/values/result";
import { day, id, language, orNull, quotation, sha256, title, url } from "./fields/common";
import { resolving } from "./parse-input";

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

/** A source by id, or given in full. */
export const sourceInput = z.strictObject({ id: orNull(id), ...document }).transform(resolving(nameOrWhole)) satisfies z.ZodType<
  NewCitation["source"]
>;

const citation = z.strictObject({
  source: sourceInput,
  exact: orNull(quotation),
  prefix: orNull(quotation),
  suffix: orNull(quotation),
  translation: orNull(quotation),
});

const listed = z
  .array(id)
  .max(500)
  .refine((ids) => new Set(ids).size === ids.length, "Name each once.");

/** One source's report of a statement or release. */
export const citationInput = citation.transform(resolving(aroundExact)) satisfies z.ZodType<NewCitation>;

/** POST /citations: one more source of a statement or of a release. Numbers left out: it carries all of them; none named: none. */
export const addedCitationInput = citation
  .extend({ statement: orNull(id), release: orNull(id), figures: orNull(listed), observations: orNull(listed) })
  .transform(resolving(ofOne)) satisfies z.ZodType<AddedCitation>;

/** The citations of a statement or of a release. */
export const citationsInput = z.array(citationInput).min(1, "Name at least one source that carries it.").max(50);

function aroundExact(given: z.output<typeof citation>): Result<NewCitation> {
  const around = (["prefix", "suffix"] as const).filter((field) => given.exact === null && given[field] !== null);
  if (around.length === 0) return ok(given);
  return {
    ok: false,
    issues: around.map((field) => ({ path: [field], message: "Quote the words themselves first: this stands beside them." })),
  };
}

type Added = z.output<typeof citation> & {
  readonly statement: string | null;
  readonly release: string | null;
  readonly figures: readonly string[] | null;
  readonly observations: readonly string[] | null;
};

function ofOne({ statement, release, figures, observations, ...given }: Added): Result<AddedCitation> {
  const quoted = aroundExact(given);
  if (!quoted.ok) return quoted;
  if (statement !== null && release !== null)
    return refuse("A citation is of a statement or of a release: give one of the two.", "release");
  if (statement !== null) {
    if (observations !== null) return refuse("A statement has figures: leave the observations out.", "observations");
    return ok({ ...quoted.value, statement, figures });
  }
  if (release === null) return refuse("Say which statement, or which release, this source carries.", "statement");
  if (figures !== null) return refuse("A release has observations: leave the figures out.", "figures");
  return ok({ ...quoted.value, release, observations });
}

function nameOrWhole(given: NewSource & { readonly id: string | null }): Result<NewCitation["source"]> {
  const { id: known, ...whole } = given;
  const described = Object.values(whole).some((field) => field !== null);
  if (known !== null) return described ? refuse("Give the id alone, or the source without an id.", "id") : ok({ id: known });
  if ([whole.publisher, whole.title, whole.url, whole.sha256].every((field) => field === null)) {
    return refuse("Say which document it is: a title, a publisher, an address or a SHA-256.", "title");
  }
  return ok(whole);
}

import { z } from "zod";
import type { NewSpeaker, NewStatement } from "../domain/ledger/statement";
import { type Issue, ok, type Result, refuse } from "../domain/values/result";
import { day, isFullDay, line, name, orNull, slug } from "./fields/common";
import { figureInput } from "./figure";
import { resolving } from "./parse-input";
import { resolveCitations } from "./resolve-citations";
import { citationsInput } from "./source";
import { type Strict, strictField, strictly } from "./strict";

const speakerFields = z.strictObject({
  slug: orNull(slug),
  name: orNull(name),
  kind: orNull(z.enum(["person", "institution"])),
  capacity: orNull(name),
  onBehalfOf: orNull(slug),
});

/** A speaker named by its slug, or given whole by name and kind. */
export const speakerInput = speakerFields.transform(resolving(slugOrWhole)) satisfies z.ZodType<NewSpeaker>;

const fields = z.strictObject({
  speakers: z.array(speakerInput).min(1, "Name at least one speaker.").max(20),
  statedOn: day,
  statedOnBasis: orNull(z.enum(["day", "report"])),
  occasion: orNull(line(500)),
  manner: z.enum(["said", "published", "relayed", "leaked"]).default("said"),
  citations: citationsInput,
  figures: z.array(figureInput).min(1, "Give at least one figure.").max(100),
});

/** A statement of the form, or one that replaces another. */
export const statementInput = fields.transform(resolving(complete)) satisfies z.ZodType<NewStatement>;

/** POST /statements as the API takes it. */
export const postedStatementInput = fields
  .extend(strictField)
  .transform(resolving(({ strict, ...given }) => strictly(complete(given), strict))) satisfies z.ZodType<Strict<NewStatement>>;

function slugOrWhole({ slug: known, name: called, kind, capacity, onBehalfOf }: z.output<typeof speakerFields>): Result<NewSpeaker> {
  if (known !== null) {
    if (called !== null || kind !== null) return refuse("Give the slug alone, or name and kind without a slug.", "slug");
    return ok({ slug: known, capacity, onBehalfOf });
  }
  if (called === null) return refuse("Name the speaker.", "name");
  if (kind === null) return refuse("Say whether this is a person or an institution.", "kind");
  return ok({ name: called, kind, capacity, onBehalfOf });
}

function complete(given: z.output<typeof fields>): Result<NewStatement> {
  const full = isFullDay(given.statedOn);
  const figures = resolveCitations(given.figures, given.citations.length, "figures");
  const issues: Issue[] = [...findRepeated(given.speakers), ...(figures.ok ? [] : figures.issues)];
  if (!full && given.statedOnBasis === "day") {
    issues.push({ path: ["statedOnBasis"], message: "Give the full day, or report where only the month or the year is known." });
  }
  if (!figures.ok || issues.length > 0) return { ok: false, issues };
  return ok({ ...given, statedOnBasis: given.statedOnBasis ?? (full ? "day" : "report"), figures: figures.value });
}

function findRepeated(speakers: readonly NewSpeaker[]): Issue[] {
  const names = speakers.map((speaker) => ("slug" in speaker ? speaker.slug : `${speaker.kind} ${speaker.name.toLowerCase()}`));
  return names.flatMap((text, at) => (names.indexOf(text) < at ? [{ path: ["speakers", at], message: "Name each speaker once." }] : []));
}

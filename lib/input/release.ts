import { z } from "zod";
import type { NewObservation, NewRelease } from "../domain/ledger/release";
import { type Issue, ok, type Result, refuse } from "../domain/values/result";
import type { FlatValue } from "../domain/values/stated-value";
import { day, id, isFullDay, multiplier, orNull, period, positions, quotation, slug } from "./fields/common";
import { digits, flatten, valueFields } from "./fields/value";
import { resolving } from "./parse-input";
import { resolveCitations } from "./resolve-citations";
import { citationsInput } from "./source";
import { type Strict, strictField, strictly } from "./strict";

const STATUSES = ["A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V", "W"] as const;

const shaped = z.strictObject(valueFields);
const value = z.union([digits, shaped]);

const observationFields = z.strictObject({
  series: slug,
  period,
  value: orNull(value),
  multiplier: orNull(multiplier),
  growth: orNull(value),
  status: orNull(z.enum(STATUSES, "Give the SDMX status as one letter: A, P, E, …")),
  words: orNull(quotation),
  statement: orNull(id),
  citations: positions.nullish(),
});

/**
 * One observation of a release. Values need a multiplier unless the series is in percent. Without citations it is carried by all of the
 * release's.
 */
export const observationInput = observationFields.transform(resolving(completeObservation)) satisfies z.ZodType<NewObservation>;

const fields = z.strictObject({
  releasedOn: day,
  releasedOnBasis: orNull(z.enum(["release", "report"])),
  citations: citationsInput,
  observations: z.array(observationInput).min(1, "Give at least one observation.").max(500),
});

/** A release of the form, or one that replaces another. */
export const releaseInput = fields.transform(resolving(complete)) satisfies z.ZodType<NewRelease>;

/** POST /releases as the API takes it. */
export const postedReleaseInput = fields
  .extend(strictField)
  .transform(resolving(({ strict, ...given }) => strictly(complete(given), strict))) satisfies z.ZodType<Strict<NewRelease>>;

function completeObservation(given: z.output<typeof observationFields>): Result<NewObservation> {
  const { multiplier: power, ...rest } = given;
  if (given.value === null && given.growth === null) return refuse("Give a value, a growth, or both.", "value");
  if (given.value === null && power !== null) return refuse("Leave the multiplier out: there is no value it goes with.", "multiplier");
  const stated = read(given.value, power, "value");
  const growth = read(given.growth, null, "growth");
  if (stated.ok && growth.ok) return ok({ ...rest, value: stated.value, growth: growth.value, citations: given.citations ?? [] });
  return { ok: false, issues: [stated, growth].flatMap((result) => (result.ok ? [] : result.issues)) };
}

function read(given: z.output<typeof value> | null, power: number | null, field: "value" | "growth"): Result<FlatValue | null> {
  if (given === null) return ok(null);
  const plain = typeof given === "string";
  const written = plain ? point(given) : given;
  const flat = flatten({ ...written, multiplier: power }, power === null);
  if (flat.ok) return flat;
  return { ok: false, issues: flat.issues.map(({ path, message }) => ({ path: placed(path), message })) };

  function placed(path: Issue["path"]): Issue["path"] {
    if (path[0] === "multiplier") return path;
    return plain ? [field] : [field, ...path];
  }
}

function point(low: string): z.output<typeof shaped> {
  return { shape: "point", low, high: null, central: null, inclusive: null, hedge: null, lowMultiplier: null };
}

function complete(given: z.output<typeof fields>): Result<NewRelease> {
  const observations = resolveCitations(given.observations, given.citations.length, "observations");
  const repeated = findRepeated(given.observations);
  if (!observations.ok || repeated.length > 0) return { ok: false, issues: [...repeated, ...(observations.ok ? [] : observations.issues)] };
  const basis = given.releasedOnBasis ?? (isFullDay(given.releasedOn) ? "release" : "report");
  return ok({ ...given, releasedOnBasis: basis, observations: observations.value });
}

function findRepeated(observations: readonly NewObservation[]): Issue[] {
  const seen = new Set<string>();
  return observations.flatMap(({ series, period: text }, at) => {
    const key = `${series} ${text}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: ["observations", at, "period"], message: "Give each period of a series once in a release." }];
  });
}

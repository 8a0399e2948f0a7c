import type { z } from "zod";
import type { Issue, Result } from "../domain/values/result";
import { issueMessage } from "./zod-messages";

/** Parses a request body: the schema's value, or all issues with their paths. Never throws. */
export function parseInput<T>(schema: z.ZodType<T>, json: unknown): Result<T> {
  const parsed = schema.safeParse(json, { error: issueMessage });
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: parsed.error.issues.flatMap((issue) => toIssues(issue)) };
}

/** A zod transform by a function that returns a Result; its issues become zod issues at the same paths. */
export function resolving<In, Out>(resolve: (input: In) => Result<Out>) {
  return (input: In, context: z.RefinementCtx<In>): Out => {
    const result = resolve(input);
    if (result.ok) return result.value;
    for (const { path, message } of result.issues) context.addIssue({ code: "custom", path: [...path], message });
    // Never used, because an issue was added; zod's NEVER is the same cast.
    return undefined as never;
  };
}

function toIssues(issue: z.core.$ZodIssue, above: readonly (string | number)[] = []): Issue[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], message: "Take this out: there is no field of this name here." }));
  }
  if (issue.code === "invalid_union") {
    // Of a union, report the issues of the member whose outer type fits.
    const meant = issue.errors.find((option) => !option.some(({ code, path: inner }) => code === "invalid_type" && inner.length === 0));
    if (meant) return meant.flatMap((inner) => toIssues(inner, path));
  }
  return [{ path, message: issue.message }];
}

import type { Issue } from "../domain/values/result";

// Limits of the schemas: lists have at most 500 rows (of a release), texts at most 5,000 characters (a quotation; twice that with
// line ends as a form sends them). A release of 500 rows, each value with all its fields, each with its 50 citations, is 55,000 values.
const MOST_ROWS = 500;
const MOST_CHARACTERS = 10_000;
const MOST_VALUES = 60_000;
const DEEPEST = 12;
const MOST_ISSUES = 100;

/**
 * Issues for a body that is too large, found before any schema parses it: zod parses every row of a list and reports an issue for each.
 * Empty when the body is within the limits. Never throws.
 */
export function findOversized(body: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const waiting: { readonly value: unknown; readonly path: Issue["path"] }[] = [{ value: body, path: [] }];
  let read = 0;
  for (let next = waiting.pop(); next !== undefined && issues.length < MOST_ISSUES; next = waiting.pop()) {
    const { value, path } = next;
    read += 1;
    if (read > MOST_VALUES) return [{ path: [], message: `Send less at once: at most ${MOST_VALUES} values.` }];
    if (typeof value === "string" && value.length > MOST_CHARACTERS) issues.push({ path, message: "Shorten this: no text is so long." });
    if (typeof value !== "object" || value === null) continue;
    const size = Array.isArray(value) ? value.length : Object.keys(value).length;
    if (size > MOST_ROWS) issues.push({ path, message: `Give at most ${MOST_ROWS}.` });
    else if (path.length >= DEEPEST) issues.push({ path, message: "Take this out: nothing is nested so deep." });
    else
      for (const [key, inner] of Object.entries(value))
        waiting.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] });
  }
  return issues;
}

import { ok, type Result, refuse } from "../../domain/values/result";
import { line } from "../fields/common";
import { parseInput } from "../parse-input";

const words = line(200);

/** Parses `?q=`: the search text, or null. Refused (path "q") when given twice, too long, or with control characters. */
export function parseSearch(given: string | readonly string[] | undefined): Result<string | null> {
  if (given === undefined) return ok(null);
  if (typeof given !== "string") return refuse("Give the words to look for once.", "q");
  if (given.trim() === "") return ok(null);
  const parsed = parseInput(words, given);
  return parsed.ok ? parsed : { ok: false, issues: parsed.issues.map(({ message }) => ({ path: ["q"], message })) };
}

import type { z } from "zod";

const KINDS: Readonly<Record<string, string>> = {
  string: "Give this as text, in quotation marks.",
  number: "Give this as a number, without quotation marks.",
  int: "Give this as a whole number, without quotation marks.",
  boolean: "Give this as true or false.",
  array: "Give this as a list.",
  object: "Give this as an object with named fields.",
};

/** The sentence for an issue that no field words itself: says what to do. */
export function issueMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return "This is missing: fill it in.";
  switch (issue.code) {
    case "invalid_type":
      return KINDS[String(issue.expected)];
    case "invalid_value":
      return `Choose ${listed(issue.values)}.`;
    case "invalid_union":
      return issue.discriminator ? `Choose ${listed(issue.options)}.` : "Give this as text or as an object with named fields.";
    case "too_big":
      return issue.origin === "string" ? `Shorten this to at most ${issue.maximum} characters.` : `Give at most ${issue.maximum}.`;
    case "too_small":
      return issue.origin === "array" ? `Give at least ${issue.minimum}.` : undefined;
    default:
      return undefined;
  }
}

function listed(values: unknown): string {
  const words = Array.isArray(values) ? values.map(String) : [];
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

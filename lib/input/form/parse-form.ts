import type { z } from "zod";
import type { Issue, Result } from "../../domain/values/result";
import { parseInput } from "../parse-input";

/** The sent texts by field name, to show in the form again; of a repeated name the last text counts. */
export type FormValues = Readonly<Record<string, string>>;

type Branch = Map<string, Branch | string>;

const DEEPEST = 12;

/** The texts of a form by field name, without control fields (`$…`) and files. */
export function formValues(form: FormData): FormValues {
  return Object.fromEntries(
    [...form].flatMap(([field, text]): [string, string][] => (field.startsWith("$") || typeof text !== "string" ? [] : [[field, text]])),
  );
}

/**
 * Parses the texts of a form with a schema: `figures.0.low` is a path, blank is absent, blank rows are skipped. Issues carry the form's
 * field names.
 */
export function parseValues<T>(schema: z.ZodType<T>, values: FormValues): Result<T> {
  const root = rootOf(values);
  const parsed = parseInput(schema, grow(root));
  return parsed.ok ? parsed : { ok: false, issues: parsed.issues.map((issue) => asNamed(issue, root)) };
}

/** Translates the path of an issue into the form's field name. */
export function asNamedIssue(issue: Issue, values: FormValues): Issue {
  return asNamed(issue, rootOf(values));
}

function rootOf(values: FormValues): Branch {
  const root: Branch = new Map();
  for (const [field, text] of Object.entries(values)) if (text.trim() !== "") plant(root, stepsOf(field), text);
  return root;
}

// Deeper than any body: kept whole and refused as an unknown field, so that no name can exhaust the stack.
function stepsOf(field: string): readonly string[] {
  const steps = field.split(".", DEEPEST + 1);
  return steps.length > DEEPEST ? [field] : steps;
}

function plant(branch: Branch, [step = "", ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    branch.set(step, text);
    return;
  }
  const held = branch.get(step);
  const next: Branch = held instanceof Map ? held : new Map();
  branch.set(step, next);
  plant(next, rest, text);
}

function grow(branch: Branch, name = ""): unknown {
  const list = isList(branch);
  const parts = inOrder(branch).map(
    ([step, held]) => [step, held instanceof Map ? grow(held, step) : read(list ? name : step, held)] as const,
  );
  return list ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** Rows ordered by their number. */
function inOrder(branch: Branch): [string, Branch | string][] {
  return isList(branch) ? [...branch].sort(([a], [b]) => Number(a) - Number(b)) : [...branch];
}

function isList(branch: Branch): boolean {
  return branch.size > 0 && [...branch.keys()].every((step) => /^\d+$/.test(step));
}

// The few fields that are not text; the form sends "none" for null.
function read(name: string, text: string): unknown {
  switch (name) {
    case "multiplier":
    case "lowMultiplier":
    case "yearStart":
    case "citations":
      return /^-?\d{1,3}$/.test(text.trim()) ? Number(text) : text;
    case "inclusive":
      if (text === "true" || text === "false") return text === "true";
      return text;
    case "period":
    case "over":
      return text === "none" ? null : text;
    default:
      return text;
  }
}

/** Uses the form's name: the third row stays the third although the second was blank. */
function asNamed({ path, message }: Issue, root: Branch): Issue {
  let at: Branch | string | undefined = root;
  const named = path.map((step) => {
    const branch: Branch = at instanceof Map ? at : new Map();
    const key = typeof step === "number" ? (inOrder(branch)[step]?.[0] ?? String(step)) : step;
    at = branch.get(key);
    return typeof step === "number" ? Number(key) : key;
  });
  return { path: named, message };
}

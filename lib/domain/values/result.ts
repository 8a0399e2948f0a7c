/**
 * Why an input is refused: the path from the root of the input, and a message. `conflict` means that the input is valid but
 * contradicts the stored rows, for example because one was added or retracted before. `code` is the kind of a warning.
 */
export type Issue = {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly conflict?: true;
  readonly code?: string;
};

/** Either a value, or the issues why there is none. Returned, never thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse<T = never>(message: string, ...path: readonly (string | number)[]): Result<T> {
  return { ok: false, issues: [{ path, message }] };
}

/** A refusal because of stored rows: a slug is taken, a row is retracted. */
export function conflict<T = never>(message: string, ...path: readonly (string | number)[]): Result<T> {
  return { ok: false, issues: [{ path, message, conflict: true }] };
}

/** The same refusal with `path` put before each issue's path. */
export function under<T = never>(path: Issue["path"], { issues }: Extract<Result<unknown>, { ok: false }>): Result<T> {
  return { ok: false, issues: issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })) };
}

/** All values, or the issues of all refusals. */
export function all<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const issues = issuesOf(results);
  return issues.length > 0 ? { ok: false, issues } : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

export function issuesOf(results: readonly Result<unknown>[]): readonly Issue[] {
  return results.flatMap((result) => (result.ok ? [] : result.issues));
}

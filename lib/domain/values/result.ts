/**
 * What a rule or a reader says of an input that cannot be taken: where (path from the root of the input) and why. A
 * `conflict` is with what is held: the input would be taken but for a row that came, or went, before it.
 */
export type Issue = { readonly path: readonly (string | number)[]; readonly message: string; readonly conflict?: true };

/** Either a value, or the issues for which there is none. Never thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse<T = never>(message: string, ...path: readonly (string | number)[]): Result<T> {
  return { ok: false, issues: [{ path, message }] };
}

/** A refusal by what is held: a slug that is taken, a row that is retracted. */
export function conflict<T = never>(message: string, ...path: readonly (string | number)[]): Result<T> {
  return { ok: false, issues: [{ path, message, conflict: true }] };
}

/** What was refused, as issues of what holds it. */
export function under<T = never>(path: Issue["path"], { issues }: Extract<Result<unknown>, { ok: false }>): Result<T> {
  return { ok: false, issues: issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })) };
}

/** Every value, or the issues of all that were refused. */
export function all<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const issues = issuesOf(results);
  return issues.length > 0 ? { ok: false, issues } : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

export function issuesOf(results: readonly Result<unknown>[]): readonly Issue[] {
  return results.flatMap((result) => (result.ok ? [] : result.issues));
}

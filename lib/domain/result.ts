/** What a rule or a reader says of an input that cannot be taken: where (path from the root of the input) and why. */
export type Issue = { readonly path: readonly (string | number)[]; readonly message: string };

/** Either a value, or the issues for which there is none. Never thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse<T = never>(message: string, ...path: readonly (string | number)[]): Result<T> {
  return { ok: false, issues: [{ path, message }] };
}

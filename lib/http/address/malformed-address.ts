/**
 * Why an address is malformed, in a sentence, or null. In the path: a percent sign that begins no escape, bytes that are not UTF-8,
 * or NUL, which PostgreSQL cannot store. In the query only NUL, because browsers and `URLSearchParams` accept everything else.
 */
export function malformedAddress(path: string, query: URLSearchParams): string | null {
  const text = decoded(path);
  if (text === null) return "The path of this address is not valid: it has a broken escape, or is not UTF-8.";
  const hasNul = text.includes("\0") || [...query].some((entry) => entry.join().includes("\0"));
  return hasNul ? "This address is not valid: it has a NUL character." : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

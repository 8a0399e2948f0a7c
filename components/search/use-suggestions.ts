import { useEffect, useState } from "react";
import type { Suggestion } from "./suggestion";

/** Milliseconds without typing before suggestions are asked for. */
const DEBOUNCE_MS = 200;
const MIN_CHARACTERS = 2;
const OF_EACH_KIND = 4;
const NONE: readonly Suggestion[] = [];

/** Suggestions for a text as of the clocks of `path`; none until they have come, and for a text of one character. */
export function useSuggestions(text: string, path: string): readonly Suggestion[] {
  const sought = text.trim();
  const [found, setFound] = useState({ sought: "", items: NONE });
  useEffect(() => {
    if (sought.length < MIN_CHARACTERS) return;
    const asking = new AbortController();
    const wait = setTimeout(async () => {
      const query = new URLSearchParams(path.split("?")[1]);
      query.set("q", sought);
      query.set("limit", String(OF_EACH_KIND));
      try {
        const answer = await fetch(`/api/v1/search?${query}`, { signal: asking.signal });
        const { items } = answer.ok ? await answer.json() : { items: NONE };
        setFound({ sought, items });
      } catch {
        // Typed on, or no connection: the form still works.
      }
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(wait);
      asking.abort();
    };
  }, [sought, path]);
  return sought.length >= MIN_CHARACTERS && found.sought === sought ? found.items : NONE;
}

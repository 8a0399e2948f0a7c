import { useCallback, useEffect, useState } from "react";
import type { ChartCards } from "@/lib/chart/plan/chart-cards";

type Loaded = { readonly address: string; readonly cards: ChartCards | null };

/**
 * The cards of a chart from an address, and what asks for them: nothing is fetched before. `cards` is null until they have come; while
 * those of another address are on their way the last ones stay. Cards that are `given` are there at once. `isMissing` is true when they could not be loaded.
 */
export function useCards(
  address: string | undefined,
  given: ChartCards | undefined,
): {
  readonly cards: ChartCards | null;
  readonly isMissing: boolean;
  readonly ask: () => void;
} {
  const [isAsked, setIsAsked] = useState(false);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (address === undefined || !isAsked) return;
    const abort = new AbortController();
    fetchCards(address, abort.signal)
      .catch(() => null)
      .then((cards) => !abort.signal.aborted && setLoaded({ address, cards }));
    return () => abort.abort();
  }, [address, isAsked]);
  const ask = useCallback(() => setIsAsked(true), []);
  return { cards: given ?? loaded?.cards ?? null, isMissing: loaded !== null && loaded.cards === null && loaded.address === address, ask };
}

async function fetchCards(address: string, signal: AbortSignal): Promise<ChartCards> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

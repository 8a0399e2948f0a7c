import { useEffect, useState } from "react";
import type { MarkCards } from "@/lib/chart/plan/mark-card";

const NONE: MarkCards = {};

/**
 * The cards of a chart's marks by row key, from an address. Null while they are on their way; none if there is no address or
 * they cannot be loaded. Nothing is fetched before `wanted`.
 */
export function useCards(address: string | undefined, wanted: boolean): MarkCards | null {
  const [loaded, setLoaded] = useState<{ readonly address: string; readonly cards: MarkCards } | null>(null);
  useEffect(() => {
    if (address === undefined || !wanted) return;
    const abort = new AbortController();
    fetchCards(address, abort.signal)
      .catch(() => NONE)
      .then((cards) => !abort.signal.aborted && setLoaded({ address, cards }));
    return () => abort.abort();
  }, [address, wanted]);
  if (address === undefined) return NONE;
  return loaded?.address === address ? loaded.cards : null;
}

async function fetchCards(address: string, signal: AbortSignal): Promise<MarkCards> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { cards }: { readonly cards: MarkCards } = await answer.json();
  return cards;
}

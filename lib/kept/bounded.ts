type Make<T> = () => Promise<T>;
type Kept<T> = { readonly answer: Promise<T>; weight: number };

// One for the process: pages and routes are bundled apart.
const maps = globalThis as { outturnMaps?: Map<string, Map<string, Kept<unknown>>> };

/**
 * A map in memory of answers that together weigh at most `most` (each 1, unless it says), or of one that weighs more; the longest unused are dropped
 * first. Keys must hold all that an answer depends on: nothing is ever taken back. Two that ask at once share one answer; one
 * that failed is not kept.
 */
export function bounded<T>(name: string, most: number, weigh: (answer: T) => number = () => 1): (key: string, make: Make<T>) => Promise<T> {
  maps.outturnMaps ??= new Map();
  const all = maps.outturnMaps;
  return (key, make) => {
    const map = (all.get(name) ?? new Map()) as Map<string, Kept<T>>;
    all.set(name, map);
    const kept = map.get(key) ?? { answer: make(), weight: 0 };
    map.delete(key);
    map.set(key, kept);
    kept.answer.then(
      (answer) => {
        kept.weight = weigh(answer);
        drop(map, most);
      },
      () => map.get(key) === kept && map.delete(key),
    );
    return kept.answer;
  };
}

/** What weighs too much, but for what was asked for last. */
function drop(map: Map<string, Kept<unknown>>, most: number): void {
  let total = [...map.values()].reduce((sum, { weight }) => sum + weight, 0);
  for (const [key, { weight }] of map) {
    if (total <= most || map.size === 1) return;
    total -= weight;
    map.delete(key);
  }
}

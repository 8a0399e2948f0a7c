type Make<T> = () => Promise<T>;

// One for the process: pages and routes are bundled apart.
const maps = globalThis as { outturnMaps?: Map<string, Map<string, Promise<unknown>>> };

/**
 * A map in memory of at most `most` answers, the longest unused dropped first. Keys must hold all that an answer depends
 * on: nothing is ever taken back. Two that ask at once share one answer; one that failed is not kept.
 */
export function bounded<T>(name: string, most: number): (key: string, make: Make<T>) => Promise<T> {
  maps.outturnMaps ??= new Map();
  const all = maps.outturnMaps;
  return (key, make) => {
    const map = (all.get(name) ?? new Map()) as Map<string, Promise<T>>;
    all.set(name, map);
    const answer = map.get(key) ?? make();
    map.delete(key);
    map.set(key, answer);
    answer.catch(() => map.get(key) === answer && map.delete(key));
    for (const oldest of map.keys()) {
      if (map.size <= most) break;
      map.delete(oldest);
    }
    return answer;
  };
}

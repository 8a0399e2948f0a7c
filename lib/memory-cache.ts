import { LRUCache } from "lru-cache";
import { readGlobal, writeGlobal } from "./process-globals";

type Load<T> = () => Promise<T>;
type Held<T> = { readonly value: T };
type Cache<T> = LRUCache<string, Held<T>, Load<T>>;

type Caches = Map<string, unknown>;

/**
 * Keeps results in memory by key, up to `maxSize` together (each counts 1 unless `sizeOf` says otherwise); the least recently used go
 * first, and one that is larger than `maxSize` pushes out all others. Nothing expires: a key must hold all that its result depends on.
 * Concurrent misses of one key share one load; a load that fails is not kept.
 */
export function memoryCache<T>(name: string, maxSize: number, sizeOf: (value: T) => number = () => 1) {
  return async (key: string, load: Load<T>): Promise<T> => {
    const { value } = await cacheOf(name, maxSize, sizeOf).forceFetch(key, { context: load });
    return value;
  };
}

function cacheOf<T>(name: string, maxSize: number, sizeOf: (value: T) => number): Cache<T> {
  const caches = cachesOfProcess();
  const held = caches.get(name) as Cache<T> | undefined;
  if (held !== undefined) return held;
  const made: Cache<T> = new LRUCache({
    maxSize,
    sizeCalculation: ({ value }) => Math.min(maxSize, Math.max(1, sizeOf(value))),
    fetchMethod: async (_key, _stale, { context }) => ({ value: await context() }),
    // Without it, loads still running are pushed out by results that arrive, and their callers are refused.
    ignoreFetchAbort: true,
  });
  caches.set(name, made);
  return made;
}

function cachesOfProcess(): Caches {
  const caches = readGlobal<Caches>("memory") ?? new Map();
  writeGlobal("memory", caches);
  return caches;
}

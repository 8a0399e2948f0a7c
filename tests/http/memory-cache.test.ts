import { beforeEach, expect, it } from "vitest";
import { memoryCache } from "../../lib/memory-cache";
import { writeGlobal } from "../../lib/process-globals";

const loaded: string[] = [];
const load = (key: string) => async () => {
  loaded.push(key);
  return key;
};

beforeEach(() => {
  loaded.length = 0;
  writeGlobal("memory", new Map());
});

it("loads a key once, also for two concurrent callers", async () => {
  const cached = memoryCache<string>("test", 2);
  expect(await Promise.all([cached("a", load("a")), cached("a", load("a"))])).toEqual(["a", "a"]);
  expect(await cached("a", load("a"))).toBe("a");
  expect(loaded).toEqual(["a"]);
});

it("drops the least recently used first", async () => {
  const cached = memoryCache<string>("test", 2);
  for (const key of ["a", "b", "a", "c", "a", "b"]) await cached(key, load(key));
  expect(loaded).toEqual(["a", "b", "c", "b"]);
});

it("counts sizes, and keeps a value larger than the cache alone", async () => {
  const cached = memoryCache<string>("test", 5, (text) => text.length);
  for (const key of ["aa", "bbb", "aa", "cccccc", "cccccc", "aa"]) await cached(key, load(key));
  expect(loaded).toEqual(["aa", "bbb", "cccccc", "aa"]);
});

it("keeps null but no failure", async () => {
  const cached = memoryCache<string | null>("test", 2);
  expect(await cached("none", async () => null)).toBeNull();
  expect(await cached("none", load("none"))).toBeNull();
  await expect(cached("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await cached("a", load("a"))).toBe("a");
});

it("gives every caller its value when finished loads evict each other", async () => {
  const cached = memoryCache<string>("test", 2);
  const keys = Array.from({ length: 10 }, (_, index) => `key ${index}`);
  const values = await Promise.all(
    keys.map((key) =>
      cached(key, async () => {
        await new Promise((done) => setImmediate(done));
        return key;
      }),
    ),
  );
  expect(values).toEqual(keys);
});

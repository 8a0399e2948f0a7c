import { beforeEach, expect, it } from "vitest";
import { bounded } from "../../lib/kept/bounded";

const made: string[] = [];
const make = (key: string) => async () => {
  made.push(key);
  return key;
};

beforeEach(() => {
  made.length = 0;
  (globalThis as { outturnMaps?: Map<string, unknown> }).outturnMaps?.clear();
});

it("gives what was made before, and makes it once for two who ask at once", async () => {
  const keep = bounded<string>("test", 2);
  expect(await Promise.all([keep("a", make("a")), keep("a", make("a"))])).toEqual(["a", "a"]);
  expect(await keep("a", make("a"))).toBe("a");
  expect(made).toEqual(["a"]);
});

it("drops the longest unused first", async () => {
  const keep = bounded<string>("test", 2);
  for (const key of ["a", "b", "a", "c", "a", "b"]) await keep(key, make(key));
  expect(made).toEqual(["a", "b", "c", "b"]);
});

it("counts what an answer weighs, and keeps the last however heavy", async () => {
  const keep = bounded<string>("test", 5, (text) => text.length);
  for (const key of ["aa", "bbb", "aa", "cccccc", "cccccc", "aa"]) await keep(key, make(key));
  expect(made).toEqual(["aa", "bbb", "cccccc", "aa"]);
});

it("does not keep a failure", async () => {
  const keep = bounded<string>("test", 2);
  await expect(keep("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await keep("a", make("a"))).toBe("a");
});

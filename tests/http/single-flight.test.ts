import { expect, test } from "vitest";
import { coalesceReads } from "../../lib/http/single-flight";

/** A read that is answered when the test says so, in turn. */
function manual() {
  const asked: ((value: number) => void)[] = [];
  const read = coalesceReads(
    () => new Promise<number>((done, fail) => asked.push((value) => (value < 0 ? fail(new Error("no")) : done(value)))),
  );
  return { asked, read };
}

test("calls during a read share the next read", async () => {
  const { asked, read } = manual();
  const first = read();
  const [second, third] = [read(), read()];
  expect(asked).toHaveLength(1);
  asked[0]?.(1);
  expect(await first).toBe(1);
  await Promise.resolve();
  expect(asked).toHaveLength(2);
  const fourth = read();
  asked[1]?.(2);
  expect(await Promise.all([second, third])).toEqual([2, 2]);
  await Promise.resolve();
  asked[2]?.(3);
  expect(await fourth).toBe(3);
  expect(asked).toHaveLength(3);
});

test("a failed read rejects its callers, and the next one runs", async () => {
  const { asked, read } = manual();
  const [first, second] = [read(), read()];
  asked[0]?.(-1);
  await expect(first).rejects.toThrow("no");
  await Promise.resolve();
  asked[1]?.(5);
  expect(await second).toBe(5);
  const third = read();
  asked[2]?.(6);
  expect(await third).toBe(6);
});

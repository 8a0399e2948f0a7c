import { expect, test } from "vitest";
import { createStore, type StoredResponse } from "../../../lib/http/response-cache/store";

function response(size: number, isStorable = true): StoredResponse {
  return { status: isStorable ? 200 : 404, headers: {}, body: Buffer.alloc(size), isShareable: true, isStorable };
}

/** Renders of a key that end when the test says so. */
function manual() {
  const begun: string[] = [];
  const end: (() => void)[] = [];
  const render =
    (key: string, made = response(10)) =>
    () =>
      new Promise<StoredResponse>((done) => {
        begun.push(key);
        end.push(() => done(made));
      });
  return { begun, end, render };
}

const turn = () => new Promise((done) => setImmediate(done));

test("renders a key once, for those who ask at the same time and for those who ask later", async () => {
  const store = createStore();
  const { begun, end, render } = manual();
  const waiting = [store("a", render("a")), store("a", render("a"))];
  await turn();
  end[0]?.();
  const [first, second] = await Promise.all(waiting);
  expect(second).toBe(first);
  expect(await store("a", render("a"))).toBe(first);
  expect(begun).toEqual(["a"]);
});

test("renders at most so many keys at a time", async () => {
  const store = createStore({ maxRenders: 2 });
  const { begun, end, render } = manual();
  const waiting = ["a", "b", "c"].map((key) => store(key, render(key)));
  await turn();
  expect(begun).toEqual(["a", "b"]);
  end[0]?.();
  await waiting[0];
  await turn();
  expect(begun).toEqual(["a", "b", "c"]);
  for (const finish of end) finish();
  await Promise.all(waiting);
});

test("shares what may not be stored, and renders it anew for the next", async () => {
  const store = createStore();
  const { begun, end, render } = manual();
  const waiting = [store("a", render("a", response(10, false))), store("a", render("a"))];
  await turn();
  end[0]?.();
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([404, 404]);
  void store("a", render("a"));
  await turn();
  expect(begun).toEqual(["a", "a"]);
});

test("stays within its bytes: the least recently used go, and what is larger than all the room is not stored", async () => {
  const store = createStore({ maxBytes: 100 });
  const begun: string[] = [];
  const get = (key: string, size: number) =>
    store(key, async () => {
      begun.push(key);
      return response(size);
    });
  for (const [key, size] of [
    ["a", 40],
    ["b", 40],
    ["a", 40],
    ["c", 40],
    ["a", 40],
    ["b", 40],
    ["d", 200],
    ["d", 200],
  ] as const)
    await get(key, size);
  expect(begun).toEqual(["a", "b", "c", "b", "d", "d"]);
});

test("does not store a render that fails", async () => {
  const store = createStore();
  await expect(store("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect((await store("a", async () => response(1))).status).toBe(200);
});

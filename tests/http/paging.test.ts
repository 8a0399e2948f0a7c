import { expect, it } from "vitest";
import { cursorText, hasValidCursor, pageOf, parseCursor } from "../../lib/http/paging";

const ID = "01920000-0000-7000-8000-000000000000";
const CURSOR = { day: "2023-12-14", id: ID };

it("reads the cursor that it writes", () => {
  expect(cursorText(CURSOR)).toBe(`2023-12-14.${ID}`);
  expect(parseCursor(`2023-12-14.${ID}`)).toEqual({ ok: true, value: CURSOR });
  expect([parseCursor(null), cursorText(null)]).toEqual([{ ok: true, value: null }, null]);
});

it.each(["", "x", ID, "2023-12-14", `2023-12.${ID}`, `2023-02-31.${ID}`, `2023-12-14.${"-".repeat(36)}`, `2023-12-14.${ID} `])(
  "refuses the cursor %j",
  (text) => {
    expect(parseCursor(text)).toMatchObject({ ok: false, issues: [{ path: ["cursor"] }] });
  },
);

it.each([
  ["/statements", `2023-12-14.${ID}`, true],
  ["/releases", `2023-12-14.${ID}`, true],
  ["/speakers/vladimir-putin", `2023-12-14.${ID}`, true],
  ["/statements", ID, false],
  ["/compare", ID, true],
  ["/track-record", ID, true],
  ["/compare", `2023-12-14.${ID}`, false],
  ["/compare", "", true],
  ["/methodology", "x", true],
])("accepts on %s the cursor %j: %s", (path, text, can) => {
  expect(hasValidCursor(path, [text])).toBe(can);
  expect(hasValidCursor(path, [])).toBe(true);
});

it("refuses two cursors", () => {
  expect(hasValidCursor("/statements", [`2023-12-14.${ID}`, `2023-12-14.${ID}`])).toBe(false);
  expect(hasValidCursor("/compare", [ID, ID])).toBe(false);
});

it("returns the page after the cursor's row, and none for an unknown row", () => {
  const page = (cursor: string | null) => pageOf(["a", "b", "c"], { limit: 2, cursor }, (row) => row);
  expect([page(null), page("b"), page("c"), page("z")]).toEqual([
    { items: ["a", "b"], next: "b" },
    { items: ["c"], next: null },
    { items: [], next: null },
    null,
  ]);
});

import { expect, it } from "vitest";
import { malformedAddress } from "../../lib/http/address/malformed-address";

const reason = (path: string, query = "") => malformedAddress(path, new URLSearchParams(query));

it.each(["/statements", "/sp%C3%A9akers", "/%25", "/a%20b", "/%E2%80%AE", "/Ռ"])("reads the path %s", (path) => {
  expect(reason(path)).toBeNull();
});

it.each(["/%", "/%f", "/%zz", "/%ff", "/%c0%af", "/%e0%a4", "/%ed%a0%80"])("refuses the path %s", (path) => {
  expect(reason(path)).toMatch(/broken escape, or is not UTF-8/);
});

it("reads a query as browsers do", () => {
  expect(reason("/search", "q=100%&w=%ff&ü=ü&x")).toBeNull();
});

it.each([
  ["/a%00b", ""],
  ["/search", "q=%00"],
  ["/search", "q=1&a%00b=1"],
])("refuses NUL: %s?%s", (path, query) => {
  expect(reason(path, query)).toMatch(/NUL/);
});

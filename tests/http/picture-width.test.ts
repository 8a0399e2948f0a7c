import { expect, test } from "vitest";
import { readPictureWidth, WIDTH_REFUSED } from "@/lib/http/picture-width";

test.each([
  [{}, 1200],
  [{ width: "288" }, 288],
  [{ width: "736" }, 736],
  [{ width: "2400" }, 2400],
  [{ width: "287" }, null],
  [{ width: "2401" }, null],
  [{ width: "" }, null],
  [{ width: "680px" }, null],
  [{ width: "6.8e2" }, null],
  [{ width: "-680" }, null],
  [{ width: ["680", "1200"] }, null],
])("the width of a picture in %o is %s", (query, width) => {
  expect(readPictureWidth(query)).toBe(width);
});

test("the refusal names both limits", () => {
  expect(WIDTH_REFUSED).toBe("Give `width` as a whole number of pixels from 288 to 2400.");
});

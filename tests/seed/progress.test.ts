import { expect, it } from "vitest";
import { printProgress } from "../../prisma/seed/progress";

function printed(isTTY: boolean, rows: number): string {
  let text = "";
  const report = printProgress({
    isTTY,
    write: (part) => {
      text += part;
    },
  });
  for (let written = 1; written <= rows; written++) report({ subject: "A case", written, rows });
  return text;
}

it("moves the count of one line per case on a terminal", () => {
  expect(printed(true, 2)).toBe("\rSeeding A case: 1 of 2 entries.\rSeeding A case: 2 of 2 entries.\n");
});

it("prints plain lines elsewhere: at every 25 rows, and at the end", () => {
  expect(printed(false, 60).split("\n")).toEqual([
    "Seeding A case: 25 of 60 entries.",
    "Seeding A case: 50 of 60 entries.",
    "Seeding A case: 60 of 60 entries.",
    "",
  ]);
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rowsOfTable } from "./markdown";

const pages = readdirSync("docs/decisions").filter((file) => /^\d{3}-/.test(file));

describe("docs/decisions", () => {
  it("has an index of every page, with its title, in order", () => {
    const titles = pages.map((file) => {
      const [, number, title] = /^# (\d{3})\. (.+)\n/.exec(readFileSync(`docs/decisions/${file}`, "utf8")) ?? [];
      return [`[${number}](${file})`, title];
    });
    expect(rowsOfTable(readFileSync("docs/decisions/README.md", "utf8"))).toEqual(titles);
  });

  it("numbers each page once", () => {
    const numbers = pages.map((file) => file.slice(0, 3));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

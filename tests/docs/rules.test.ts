import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULE_PARTS } from "../../components/methodology/rule-texts";
import { RULES_VERSION } from "../../lib/domain/judging/rules-version";
import { exact } from "../../lib/domain/values/quantity";
import { readingOf } from "../../lib/domain/values/reading";
import type { Hedge } from "../../lib/domain/values/stated-value";
import { filesBelow, rowsOfTable } from "./markdown";

const document = readFileSync("docs/rules.md", "utf8");
const headings = [...document.matchAll(/^### Rule (\d+)\. (.+)$/gm)].map(([, number, title]) => ({ number: Number(number), title }));

/** "rule 7", "rules 3 to 9", "rules 4, 12 and 16" in comments; not the file name "rules-1.json" nor the product's "rules 1". */
const CITED = /\(rules? (\d+(?:(?:, | and | to )\d+)*)|docs\/rules\.md, rules? (\d+(?:(?:, | and | to )\d+)*)/g;

const HEDGES: Readonly<Record<string, Hedge>> = { about: "about", nearly: "nearly", "just over": "justOver" };

describe("docs/rules.md", () => {
  it("names the version in force", () => {
    expect(document).toContain(`# Rules of judgement, version ${RULES_VERSION}\n`);
  });

  it("has the parts and rules of the methodology page, with the same numbers and titles", () => {
    const parts = [...document.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(parts).toEqual([...RULE_PARTS.map(({ title }) => title), "Changes", "References"]);
    expect(headings).toEqual(RULE_PARTS.flatMap(({ rules }) => rules.map(({ number, title }) => ({ number, title }))));
  });

  it("prints the readings that the domain computes", () => {
    const [, rule = ""] = document.split("### Rule 3. ");
    const rows = rowsOfTable((rule.split("### Rule 4. ")[0] ?? "").replaceAll(/^ +\|/gm, "|"));
    expect(rows).toHaveLength(6);
    for (const [stated = "", holds = ""] of rows) {
      const [, words = "", digits = "", unit] = /^(about|nearly|just over) (\d+)(bn|%)$/.exec(stated) ?? [];
      const value = { digits, multiplier: unit === "bn" ? 9 : 0 };
      const reading = readingOf({ shape: "point", value, hedge: HEDGES[words] ?? null }, unit === "%");
      const ends = [reading.low, reading.high].map((end) => end?.div(exact(`1e${value.multiplier}`)).toFixed());
      expect(holds.replace(/,.*/, "")).toBe(ends.join("–"));
    }
  });

  it("has a heading for every rule that the code and the other documents cite", () => {
    const numbers = new Set(headings.map(({ number }) => number));
    const files = ["app", "components", "lib", "prisma", "server", "tests", "docs"].flatMap((folder) =>
      filesBelow(folder, /\.(tsx?|mjs|md)$/),
    );
    const cited = files.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(CITED)].flatMap(([, list = "", named = list]) =>
        named.split(/, | and | to /).map((number) => ({ path, number: Number(number) })),
      ),
    );
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(({ number }) => !numbers.has(number))).toEqual([]);
  });
});

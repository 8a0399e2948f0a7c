import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { differencesOf, type RulesCases, rulesCases, rulesFile } from "../../support/ledgers/rules-cases";

/** A new version of the rules needs its own file: `npx tsx tests/domain/judging/rules.generate.ts`, which never writes over one. */
const kept: RulesCases = JSON.parse(readFileSync(rulesFile, "utf8"));

it("outcomes of the committed cases are those of the rules' version: a change that alters one is a new version", () => {
  const differences = differencesOf(kept, rulesCases());
  expect(differences.length, `${differences.length} cases differ under the same version:\n${differences.slice(0, 30).join("\n")}`).toBe(0);
});

it("no line of the founding case changed from version 1 to version 2", () => {
  const before: RulesCases = JSON.parse(readFileSync(new URL("../../fixtures/rules-1.json", import.meta.url), "utf8"));
  const founding = (cases: RulesCases) => Object.fromEntries(Object.entries(cases).filter(([name]) => name.startsWith("founding ")));
  expect(Object.keys(founding(before)).length).toBeGreaterThan(500);
  expect(differencesOf(founding(before), founding(rulesCases()))).toEqual([]);
});

it("cover every outcome, many reasons, and rules 11 to 15", () => {
  const names = Object.keys(kept);
  const isEvaluation = (name: string) => / on [^ ]+$/.test(name) && !/(remainder|share) on /.test(name);
  const outcomes = Object.entries(kept).flatMap(([name, text]) => (isEvaluation(name) ? [text.split(" ")[0]] : []));
  expect(new Set(outcomes)).toEqual(new Set(["below", "within", "above", "pending", "indeterminate", "notComparable"]));
  for (const part of ["remainder on", "share on", " with ", "base of", "path "]) {
    expect(names.filter((name) => name.includes(part)).length, part).toBeGreaterThan(3);
  }
  expect(names.length).toBeGreaterThan(1000);
});

it("prints what was and what is, by case", () => {
  expect(differencesOf({ a: "within", b: "above", c: "below" }, { a: "within", b: "below", d: "above" })).toEqual([
    "b\n  was above\n  is  below",
    "c\n  was below\n  is  absent",
    "d\n  was absent\n  is  above",
  ]);
});

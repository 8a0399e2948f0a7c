import { describe, expect, it } from "vitest";
import { RULE_CHANGES, RULE_PARTS } from "../../components/methodology/rule-texts";
import { RULES_VERSION } from "../../lib/domain/judging/rules-version";
import { GLOSSARY } from "../../lib/format/glossary";

const rules = RULE_PARTS.flatMap((part) => part.rules);

describe("the methodology", () => {
  it("has every rule of docs/rules.md once, in order, each with text", () => {
    expect(rules.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    expect(rules.every(({ words }) => words.length > 0 && words.every((text) => text.length > 40))).toBe(true);
  });

  it("contains no number of the founding case, because examples are computed", () => {
    const text = rules.flatMap(({ words }) => words).join(" ");
    expect(text).not.toMatch(/240\.11|227\.8|26\.3|220–230|10\.11|218\.176|190\.2/);
  });

  it("uses no word of blame and no ranking", () => {
    const text = [...rules.flatMap(({ words }) => words), ...GLOSSARY.map(({ meaning }) => meaning)].join(" ");
    expect(text).not.toMatch(/\b(lie[sd]?|lying|wrong|failed|broken|promise kept|best|worst)\b/i);
  });

  it("has a change entry for the current version, newest first", () => {
    expect(RULE_CHANGES[0]?.version).toBe(RULES_VERSION);
    const days = RULE_CHANGES.map(({ since }) => since);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it("has glossary terms with unique ids, in alphabetical order", () => {
    const ids = GLOSSARY.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true);
    const words = GLOSSARY.map(({ word }) => word);
    expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b)));
    expect(ids).toEqual(expect.arrayContaining(["outturn", "vintage", "basis", "as-of", "settled", "reading"]));
  });
});

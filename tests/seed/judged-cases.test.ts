import { describe, expect, it } from "vitest";
import { judgeIndicator } from "../../lib/domain/judging/judged-indicator";
import { isEarly } from "../../lib/domain/vintages/early";
import { SEEDED_INDICATORS, seededFacts } from "../support/ledgers/seeded-ledgers";

const cases = SEEDED_INDICATORS.map((slug) => [slug, seededFacts(slug)] as const);

describe.each(cases)("%s", (slug, facts) => {
  it("has every one of its figures judged on every one of its series", () => {
    const bases = facts.series.map((one) => one.slug).toSorted();
    const { figures } = judgeIndicator(facts, "2026-11-20");
    expect(figures).toHaveLength(facts.statements.flatMap((one) => one.figures).filter(({ indicator }) => indicator === slug).length);
    expect(figures.map(({ evaluations }) => evaluations.map((one) => one.series).toSorted())).toEqual(figures.map(() => bases));
  });

  it("has no value from before its period ended, so that version 2 of the rules changes none of its outcomes", () => {
    expect(facts.releases.flatMap(({ observations }) => observations.filter(isEarly))).toEqual([]);
  });
});

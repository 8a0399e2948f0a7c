import { describe, expect, it } from "vitest";
import { dueKey, listDue, soonestDue } from "../../lib/home/due-list";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { SEEDED_INDICATORS, seededJudged } from "../support/ledgers/seeded-ledgers";
import { summaryOf } from "../support/ledgers/summaries";

const seeded = (asOf: string) => SEEDED_INDICATORS.map((slug) => summaryOf(seededJudged(slug, asOf), asOf));

describe("what is due", () => {
  const entries = listDue(seeded("2026-11-29"));

  it("is over first, the newest period first, then what is to come, the soonest first, then what names no period", () => {
    const kinds = entries.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(["over", "toCome", "noPeriod"]);
    expect(kinds).toEqual([...kinds].sort((a, b) => ["over", "toCome", "noPeriod"].indexOf(a) - ["over", "toCome", "noPeriod"].indexOf(b)));
    const over = entries.flatMap((entry) => (entry.kind === "over" ? [entry.period.last] : []));
    expect(over).toEqual(over.toSorted().reverse());
    const toCome = entries.flatMap((entry) => (entry.kind === "toCome" ? [entry.period.last] : []));
    expect(toCome).toEqual(toCome.toSorted());
  });

  it("has a key of its own for each entry, that an address can hold", () => {
    const keys = entries.map(dueKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[\w.-]{1,200}$/);
  });

  it("is cut to six for the home page, the last of them what is over next", () => {
    const six = soonestDue(entries, 6);
    expect(six.map(({ kind }) => kind)).toEqual(["over", "over", "over", "over", "over", "toCome"]);
    expect(six.at(-1)).toBe(entries.find(({ kind }) => kind === "toCome"));
  });

  it("fills the home page with what is to come where little is over", () => {
    const toCome = entries.filter(({ kind }) => kind === "toCome");
    const [over] = entries;
    expect(toCome.length).toBeGreaterThan(5);
    expect(soonestDue([over!, ...toCome], 6)).toEqual([over, ...toCome.slice(0, 5)]);
    expect(soonestDue(toCome, 3)).toEqual(toCome.slice(0, 3));
    expect(soonestDue([], 6)).toEqual([]);
  });

  it("has the founding forecast at the end of 2023, and not two weeks later on Chinese customs", () => {
    const waits = (asOf: string) =>
      listDue([summaryOf(seededJudged("turnover", asOf), asOf)]).flatMap((entry) =>
        entry.kind === "over" && entry.period.text === "2023" ? [entry.series.slug] : [],
      );
    expect(waits("2024-01-05")).toContain("turnover-gacc-usd");
    expect(waits("2024-01-20")).not.toContain("turnover-gacc-usd");
  });
});

it.each(Object.entries(GENERATED))("of a ledger with %s every key is one of its own", (_, make) => {
  const keys = listDue([summaryOf(make(), GENERATED_AS_OF)]).map(dueKey);
  expect(new Set(keys).size).toBe(keys.length);
});

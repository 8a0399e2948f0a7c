import { describe, expect, it } from "vitest";
import { groupByArea } from "../../lib/home/area-groups";
import { arrangeFrontPage } from "../../lib/home/front-page";
import type { HomeIndicator } from "../../lib/home/home-indicator";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { SEEDED_INDICATORS, seededJudged } from "../support/ledgers/seeded-ledgers";
import { summaryOf } from "../support/ledgers/summaries";

const ASKED = "2026-11-29";

const held = new Map<string, readonly HomeIndicator[]>();

function seeded(asOf = ASKED, pinned: string | null = null): readonly HomeIndicator[] {
  const key = `${asOf} ${pinned}`;
  const all = held.get(key) ?? SEEDED_INDICATORS.map((slug) => summaryOf(seededJudged(slug, asOf), asOf, pinned));
  held.set(key, all);
  return all;
}

describe("the lead of the front page", () => {
  it("is the newest decided figure that depends on the basis", () => {
    const { lead, isPinned } = arrangeFrontPage(seeded(), null);
    expect(isPinned).toBe(false);
    expect(lead?.judged.headline.outcome).toBe("depends");
    const dependent = seeded().flatMap(({ decided }) => decided.filter(({ judged }) => judged.headline.outcome === "depends"));
    expect(dependent.length).toBeGreaterThan(1);
    expect(lead?.day).toBe(
      dependent
        .map(({ day }) => day)
        .toSorted()
        .at(-1),
    );
  });

  it("is the newest decided figure where none depends on the basis", () => {
    const phaseOne = seeded().filter(({ indicator }) => indicator.slug === "phase-one-agriculture");
    const { lead } = arrangeFrontPage(phaseOne, null);
    expect(lead?.judged.headline.outcome).not.toBe("depends");
    expect(lead?.day).toBe(phaseOne[0]?.decided[0]?.day);
  });

  it("is the pinned statement where it has a decided figure, however old", () => {
    const founding = seededJudged("turnover").figures.find(
      ({ figure, statement }) => figure.stated.shape === "range" && statement.statedOn === "2023-12-14",
    );
    const pinned = founding?.statement.id ?? null;
    const { lead, isPinned } = arrangeFrontPage(seeded(ASKED, pinned), pinned);
    expect(isPinned).toBe(true);
    expect(lead?.judged.statement.id).toBe(pinned);
    expect(lead?.judged.headline.outcome).toBe("depends");
  });

  it("is chosen by the rule where the pinned statement is not held", () => {
    const { lead, isPinned } = arrangeFrontPage(seeded(ASKED, "nobody"), "nobody");
    expect(isPinned).toBe(false);
    expect(lead?.judged.figure.id).toBe(arrangeFrontPage(seeded(), null).lead?.judged.figure.id);
  });

  it("is missing while nothing is decided", () => {
    expect(arrangeFrontPage(seeded("2008-01-01"), null)).toEqual({ lead: null, isPinned: false, also: [], rows: [] });
    expect(arrangeFrontPage([], null).lead).toBeNull();
  });
});

describe("what stands beside and below the lead", () => {
  it("is of three other areas, one figure each", () => {
    const { lead, also } = arrangeFrontPage(seeded(), null);
    const [own, ...areas] = groupByArea([lead!, ...also]).map(({ key, members }) => [key, members.length]);
    expect(own?.[1]).toBe(1);
    expect(areas).toHaveLength(3);
  });

  it("is of other indicators where all are of one area", () => {
    const india = seeded().filter(({ indicator }) => indicator.areas.includes("IN"));
    const { lead, also } = arrangeFrontPage(india, null);
    const slugs = [lead!, ...also].map(({ indicator }) => indicator.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(also.length).toBeGreaterThan(0);
  });

  it("lists nine rows, the newest decision first, at most three of one indicator, none reported", () => {
    const { rows } = arrangeFrontPage(seeded(), null);
    expect(rows).toHaveLength(9);
    expect(rows.map(({ day }) => day)).toEqual(
      rows
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    );
    for (const { indicator } of rows) expect(rows.filter((row) => row.indicator.slug === indicator.slug).length).toBeLessThanOrEqual(3);
    expect(rows.filter(({ judged }) => judged.figure.nature === "reported")).toEqual([]);
  });

  it("knows nothing of what was decided after the day", () => {
    const { lead, rows } = arrangeFrontPage(seeded("2023-12-31"), null);
    for (const { day } of [lead!, ...rows]) expect(day <= "2023-12-31").toBe(true);
  });
});

it.each(Object.entries(GENERATED))("a ledger with %s has a lead and rows of it alone", (_, make) => {
  const summary = summaryOf(make(), GENERATED_AS_OF);
  const { lead, rows, also } = arrangeFrontPage([summary], null);
  expect(lead).not.toBeNull();
  expect(rows.length).toBeGreaterThan(0);
  expect(also).toEqual([]);
});

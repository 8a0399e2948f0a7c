import { describe, expect, it } from "vitest";
import { capacitySpans } from "@/lib/domain/ledger/capacities";
import { basesInOrder } from "@/lib/domain/ledger/sort-series";
import type { Statement } from "@/lib/domain/ledger/statement";
import { indicator, series } from "../../support/ledgers/rows";

/** What the spans of capacities read of a statement. */
function spoken(statedOn: string, capacity: string | null, onBehalfOf: string | null = null, slug = "igor"): Statement {
  const speakers = [{ slug, name: "Igor", kind: "person", capacity, onBehalfOf }] as const;
  return { statedOn, speakers } as unknown as Statement;
}

describe("the capacities of a speaker", () => {
  it("have the days of their first and last statement, the most recent capacity first", () => {
    const statements = [
      spoken("2021-06-04", "ambassador"),
      spoken("2023-12", "ambassador"),
      spoken("2024-02-01", "minister"),
      spoken("2022-01-10", "ambassador"),
    ];
    expect(capacitySpans("igor", statements)).toEqual([
      { capacity: "minister", onBehalfOf: null, first: "2024-02-01", last: "2024-02-01" },
      { capacity: "ambassador", onBehalfOf: null, first: "2021-06-04", last: "2023-12" },
    ]);
  });

  it("are told apart by the institution spoken for, and leave out statements without one and those of others", () => {
    const statements = [
      spoken("2020-01-01", "delegate", "one"),
      spoken("2020-02-01", "delegate", "other"),
      spoken("2020-03-01", null),
      spoken("2020-04-01", "delegate", "one", "maria"),
    ];
    expect(capacitySpans("igor", statements).map(({ onBehalfOf }) => onBehalfOf)).toEqual(["other", "one"]);
  });
});

it("an indicator's bases stand in the order in which they were entered", () => {
  const facts = {
    indicator: indicator(),
    series: [series({ slug: "b", sequence: 9 }), series({ slug: "a", sequence: 2 })],
    statements: [],
    releases: [],
  };
  expect(basesInOrder(facts).series.map(({ slug }) => slug)).toEqual(["a", "b"]);
});

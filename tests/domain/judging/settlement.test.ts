import { describe, expect, it } from "vitest";
import { latestPart, type Missing, movedOf, type Outturn, outturnAsOf, questionOf } from "../../../lib/domain/judging/outturn-as-of";
import { settlementOf } from "../../../lib/domain/judging/settlement";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Measure } from "../../../lib/domain/ledger/statement";
import { plain, printed } from "../../../lib/domain/values/quantity";
import { buildSeriesHistory, type SeriesHistory } from "../../../lib/domain/vintages/history";
import { foundingHistory } from "../../support/ledgers/founding";
import { lessThan, observation, period, point, rate, series } from "../../support/ledgers/rows";

const [customs, yuan, russia] = foundingHistory().series as [SeriesHistory, SeriesHistory, SeriesHistory];
const AFTER = "2026-03-11";

function held(...observations: readonly Observation[]): SeriesHistory {
  return buildSeriesHistory(series(), observations);
}

function asked(on: SeriesHistory, text: string, measure: Measure, over: string | null, asOf = AFTER): Outturn | Missing {
  return outturnAsOf(on, "flow", questionOf(period(text), measure, over)!, asOf);
}

function growth(on: SeriesHistory, text: string, over = "yearEarlier", asOf = AFTER) {
  const outturn = asked(on, text, "growth", over, asOf);
  if (typeof outturn === "string") return outturn;
  return [outturn.number && plain(printed(outturn.number)), outturn.computed];
}

describe("growth", () => {
  it("is the published number, though the levels give another", () => {
    // 240.11 over 190.271 is 26.19.
    expect(growth(customs, "2023")).toEqual(["26.3", false]);
  });

  it("is computed where the published one is no number", () => {
    // 227.8 over 185, beside "almost a quarter".
    expect(growth(russia, "2023")).toEqual(["23.135135135135135135", true]);
  });

  it("is the published one, hedged, where no number can be computed", () => {
    const only = held(observation("2023", "2024-05-16", { growth: rate("25", "nearly"), value: point("227") }));
    expect(growth(only, "2023")).toEqual([null, false]);
    const hedgedBase = held(
      observation("2023", "2024-05-16", { growth: rate("25", "nearly"), value: point("227") }),
      observation("2022", "2023-05-16", { value: point("185", 9, "about") }),
    );
    expect(growth(hedgedBase, "2023")).toEqual([null, false]);
    expect(asked(hedgedBase, "2023", "growth", "yearEarlier")).toMatchObject({ stated: rate("25", "nearly") });
  });

  it("over anything else is computed from levels", () => {
    // 240.11 over 107.76 in 2020; published growth is over the year earlier.
    expect(growth(customs, "2023", "2020")).toEqual(["122.8192279138827023", true]);
    // The year 2022 by another name.
    expect(growth(customs, "2023", "2022")).toEqual(["26.3", false]);
    expect(growth(customs, "2023", "previousPeriod")).toEqual(["26.3", false]);
  });

  it("takes what is published over the base it is published over", () => {
    const quarterly = buildSeriesHistory(series({ over: "previousPeriod" }), [
      observation("2023-Q2", "2023-07-15", { value: point("105"), growth: rate("4.9") }),
      observation("2023-Q1", "2023-04-15", { value: point("100") }),
    ]);
    expect(growth(quarterly, "2023-Q2", "previousPeriod")).toEqual(["4.9", false]);
    expect(growth(quarterly, "2023-Q2", "2023-Q1")).toEqual(["4.9", false]);
    expect(growth(quarterly, "2023-Q2", "previousPeriodAnnualised")).toEqual(["21.550625", true]);
    expect(growth(quarterly, "2023-Q2", "yearEarlier")).toBe("notHeld");
  });

  const january = observation("2023", "2024-01-12", { value: point("240"), growth: rate("26.3") });
  const base = observation("2022", "2023-01-13", { value: point("200") });

  it("gives way where a later release revised the level without it", () => {
    const revision = observation("2023", "2024-06-01", { value: point("250") });
    expect(growth(held(base, january, revision), "2023", "yearEarlier", "2024-05-31")).toEqual(["26.3", false]);
    expect(growth(held(base, january, revision), "2023")).toEqual(["25", true]);
    // Nothing to compute from: it stands.
    expect(growth(held(january, revision), "2023")).toEqual(["26.3", false]);
  });

  it("stands where the level was sharpened, or repeated, or its base revised", () => {
    expect(growth(held(base, january, observation("2023", "2024-06-01", { value: point("240.1") })), "2023")).toEqual(["26.3", false]);
    expect(growth(held(base, january, observation("2023", "2024-06-01", { value: point("240") })), "2023")).toEqual(["26.3", false]);
    expect(growth(held(base, january, observation("2022", "2024-06-01", { value: point("190") })), "2023")).toEqual(["26.3", false]);
  });

  it("stands again when a release prints growth once more, though it repeats", () => {
    const revision = observation("2023", "2024-06-01", { value: point("250") });
    const again = observation("2023", "2024-07-01", { growth: rate("26.3") });
    expect(growth(held(base, january, revision, again), "2023", "yearEarlier", "2024-06-30")).toEqual(["25", true]);
    expect(growth(held(base, january, revision, again), "2023")).toEqual(["26.3", false]);
    const both = observation("2023", "2024-06-01", { value: point("250"), growth: rate("31.6") });
    expect(growth(held(base, january, both), "2023")).toEqual(["31.6", false]);
  });

  it("is not published where it is a forecast", () => {
    const forecast = observation("2023", "2024-06-01", { growth: rate("30"), status: "F" });
    expect(growth(held(forecast), "2023")).toBe("notHeld");
  });

  it("per year takes the root of the span's last year over the year before it", () => {
    // 242 over 200 in two years: 10% a year.
    const years = held(
      observation("2021", "2022-01-01", { value: point("200") }),
      observation("2023", "2024-01-01", { value: point("242") }),
    );
    expect(growth(years, "2022/2023", "perYear")).toEqual(["10", true]);
  });

  it("names what is missing: the level first, then its base", () => {
    expect(growth(held(base), "2023")).toBe("notHeld");
    expect(growth(held(base, observation("2023-S1", "2023-07-13", { value: point("110") })), "2023")).toBe("partsMissing");
    expect(growth(held(observation("2023", "2024-01-12", { value: point("240") })), "2023")).toBe("notHeld");
  });

  it("of a base that is not positive there is none, as soon as it is held", () => {
    const loss = observation("2022", "2023-01-13", { value: point("-5") });
    expect(growth(held(loss), "2023")).toBe("baseNotPositive");
    expect(growth(held(loss, observation("2023", "2024-01-12", { value: point("3") })), "2023")).toBe("baseNotPositive");
    expect(growth(held(loss, january), "2023")).toEqual(["26.3", false]);
    expect(growth(held(observation("2022", "2023-01-13", { value: lessThan("0") })), "2023")).toBe("baseNotPositive");
  });

  it("in yuan is its own", () => {
    expect(growth(yuan, "2023")).toEqual(["32.7", false]);
  });
});

describe("change", () => {
  it("is the difference of two levels of one vintage", () => {
    const outturn = asked(customs, "2023", "change", "2022") as Outturn;
    // 240.11 − 190.271
    expect(plain(outturn.number!.num)).toBe("49839000000");
    expect(outturn).toMatchObject({ computed: true, summed: false });
    expect(outturn.parts.map(({ observation: { id } }) => id)).toEqual(["2023-total", "2022-total"]);
  });

  it("is missing with its levels", () => {
    expect(asked(customs, "2023", "change", "1999")).toBe("notHeld");
  });
});

describe("first, settled and latest", () => {
  const first = observation("2023", "2024-01-12", { value: point("240.11") });
  const soon = observation("2023", "2025-02-15", { value: point("241.5") });
  const late = observation("2023", "2025-02-16", { value: point("245") });
  const question = questionOf(period("2023"), "level", null)!;
  const three = (asOf: string, ...observations: readonly Observation[]) => {
    const outturns = settlementOf(held(...observations), "flow", question, asOf);
    if (typeof outturns === "string") return outturns;
    const days = [outturns.first, outturns.settled, outturns.latest].map(
      (one) => typeof one !== "string" && latestPart(one).observation.releasedOn,
    );
    return [...days, outturns.settlesOn, outturns.settling];
  };

  it("settles 400 days after the first day there was one", () => {
    // 12 January 2024 + 400 days = 15 February 2025.
    expect(three("2024-01-11", first, soon, late)).toBe("notHeld");
    expect(three("2025-02-14", first, soon, late)).toEqual(["2024-01-12", "2024-01-12", "2024-01-12", "2025-02-15", true]);
    expect(three("2025-02-15", first, soon, late)).toEqual(["2024-01-12", "2025-02-15", "2025-02-15", "2025-02-15", false]);
    expect(three("2025-02-16", first, soon, late)).toEqual(["2024-01-12", "2025-02-15", "2025-02-16", "2025-02-15", false]);
  });

  it("counts from the first day on which it could be summed", () => {
    const parts = [
      observation("2023-S1", "2023-07-13", { value: point("114.5") }),
      observation("2023-S2", "2024-01-05", { value: point("125.6") }),
    ];
    // 5 January 2024 + 400 days = 8 February 2025. The publisher's own value wins as soon as it is there.
    expect(three("2024-01-11", ...parts, first)).toEqual(["2024-01-05", "2024-01-05", "2024-01-05", "2025-02-08", true]);
    expect(three("2026-01-01", ...parts, first)).toEqual(["2024-01-05", "2024-01-12", "2024-01-12", "2025-02-08", false]);
  });

  it("keeps a first outturn whose base was later revised to nothing", () => {
    const revisedBase = held(
      observation("2022", "2023-01-13", { value: point("5") }),
      observation("2023", "2024-01-12", { value: point("6") }),
      observation("2022", "2024-06-01", { value: point("-5") }),
    );
    const outturns = settlementOf(revisedBase, "flow", questionOf(period("2023"), "growth", "yearEarlier")!, AFTER);
    expect(outturns).toMatchObject({ settled: "baseNotPositive", latest: "baseNotPositive", settlesOn: "2025-02-15" });
    expect(typeof outturns !== "string" && outturns.first.computed).toBe(true);
  });

  it("gives one object for one outturn", () => {
    const outturns = settlementOf(held(first), "flow", question, AFTER);
    expect(typeof outturns !== "string" && outturns.settled === outturns.first && outturns.latest === outturns.first).toBe(true);
  });
});

it("asks nothing where over names no base", () => {
  expect(questionOf(period("2023"), "growth", null)).toBeNull();
  expect(questionOf(period("2023"), "growth", "last time")).toBeNull();
  expect(questionOf(period("2023"), "level", null)).toMatchObject({ measure: "level" });
});

describe("half its last digit", () => {
  const levels = held(
    observation("2022", "2023-01-13", { value: point("190.271") }),
    observation("2023", "2024-01-12", { value: point("240.11"), growth: rate("26.3") }),
  );
  const moved = (measure: Measure, over: string | null) => {
    const ends = movedOf(asked(levels, "2023", measure, over) as Outturn);
    return ends && [ends.low, ends.high].map((end) => end && plain(printed(end)));
  };

  it("moves a published level and a published growth", () => {
    expect(moved("level", null)).toEqual(["240105000000", "240115000000"]);
    expect(moved("growth", "yearEarlier")).toEqual(["26.25", "26.35"]);
  });

  it("of a change is that of both levels together", () => {
    // 49.839 billion; 0.005 + 0.0005 billion either way.
    expect(moved("change", "yearEarlier")).toEqual(["49833500000", "49844500000"]);
  });

  it("of a computed growth is that of the level up and of the base down", () => {
    const unsaid = held(
      observation("2022", "2023-01-13", { value: point("100") }),
      observation("2023", "2024-01-12", { value: point("120") }),
    );
    const ends = movedOf(asked(unsaid, "2023", "growth", "yearEarlier") as Outturn);
    // 119.5/100.5 and 120.5/99.5.
    expect([ends?.low, ends?.high].map((end) => end && plain(printed(end)))).toEqual(["18.905472636815920398", "21.105527638190954774"]);
  });

  it("moves nothing that is not one number", () => {
    const hedged = held(observation("2023", "2024-01-12", { value: point("240", 9, "about") }));
    expect(movedOf(asked(hedged, "2023", "level", null) as Outturn)).toBeNull();
  });
});

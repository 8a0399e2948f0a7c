import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/ledger/observation";
import type { Series } from "@/lib/domain/ledger/series";
import type { Figure } from "@/lib/domain/ledger/statement";
import { type VerdictOptions, verdictOf } from "@/lib/wording/verdict";
import { judgedOf, speaker } from "../support/ledgers/judged";
import {
  atLeast,
  atMost,
  figure,
  indicator,
  lessThan,
  moreThan,
  observation,
  period,
  point,
  range,
  rate,
  series,
} from "../support/ledgers/rows";
import { ASOF, CPB, CUSTOMS, growth, level, RUSSIA, WTO, YUAN } from "./counts";

function say(
  stated: Partial<Figure>,
  observations: readonly Observation[],
  list: readonly Series[],
  asOf = ASOF,
  options?: VerdictOptions,
) {
  const one = { figure: figure(stated), speakers: [speaker("putin")] };
  const [judged] = judgedOf([one], observations, asOf, { list, of: indicator() }).figures;
  return verdictOf(judged!, list, asOf, options);
}

function words(...args: Parameters<typeof say>): string {
  return say(...args).text;
}

const GROWTH = { measure: "growth", over: "yearEarlier", unit: null } as const;

describe("a decided figure: the actual is the subject, then whose count, then the difference", () => {
  it("above a range", () => {
    expect(words({ stated: range("220", "230") }, [level(CUSTOMS, "240.11")], [CUSTOMS])).toBe(
      "Actual: $240.1bn (Chinese customs), $10.1bn above the range.",
    );
  });

  it("below a range, provisional", () => {
    expect(words({ stated: range("525", "535") }, [level(CUSTOMS, "441.7", { status: "P" })], [CUSTOMS])).toBe(
      "Actual: $441.7bn (Chinese customs, provisional), $83.3bn below the range.",
    );
  });

  it("within a range", () => {
    expect(words({}, [level(RUSSIA, "227.8")], [RUSSIA])).toBe("Actual: $227.8bn (Russian side), within the range.");
  });

  it("a point, as stated", () => {
    expect(words({ ...GROWTH, stated: rate("2.8") }, [growth(WTO, "2.8")], [WTO, CPB])).toMatch(/^Actual: \+2\.8% \(WTO\), as stated\./);
  });

  it("above on one basis and within on the other: the actual first, without naming the range twice", () => {
    expect(say({}, [level(CUSTOMS, "240.11"), level(RUSSIA, "227.8")], [CUSTOMS, RUSSIA])).toMatchObject({
      outcome: "depends",
      text: "Actual: $240.1bn (Chinese customs), $10.1bn above the range; $227.8bn (Russian side), within.",
    });
  });

  it("on opposite sides: it depends on whose count", () => {
    expect(words({ ...GROWTH, stated: rate("2.7") }, [growth(WTO, "2.80"), growth(CPB, "1.8")], [WTO, CPB])).toBe(
      "Depends on whose count: +2.8% (WTO), 0.1 points above; +1.8% (CPB), 0.9 points below.",
    );
  });

  it("a hedged point, with its reading", () => {
    expect(words({ stated: point("220", 9, "justOver") }, [level(CUSTOMS, "228.105")], [CUSTOMS])).toBe(
      "Actual: $228.1bn (Chinese customs), $8.1bn above. “Just over 220” is read as 220–225.",
    );
  });

  it("within a hedge, strictly below", () => {
    expect(words({ stated: point("110", 9, "about") }, [level(CUSTOMS, "107.8")], [CUSTOMS])).toBe(
      "Actual: $107.8bn (Chinese customs), within “about 110” (107.25–112.75); strictly $2.2bn below.",
    );
  });

  it("a floor that is passed, one that is not, and one that is only equalled", () => {
    expect(words({ stated: moreThan("200") }, [level(CUSTOMS, "240.11")], [CUSTOMS])).toBe(
      "Actual: $240.1bn (Chinese customs), more than 200 as stated.",
    );
    expect(words({ stated: atLeast("502.4") }, [level(CUSTOMS, "288.8")], [CUSTOMS])).toBe(
      "Actual: $288.8bn (Chinese customs), $213.6bn below.",
    );
    expect(words({ stated: moreThan("200") }, [level(CUSTOMS, "200.00")], [CUSTOMS])).toMatch(
      /^Actual: \$200bn \(Chinese customs\), below: more than \$200bn was stated/,
    );
  });

  it("is never rounded onto what was stated", () => {
    expect(words({ stated: moreThan("200") }, [level(CUSTOMS, "200.04")], [CUSTOMS])).toBe(
      "Actual: $200.04bn (Chinese customs), more than 200 as stated.",
    );
  });

  it("a ceiling", () => {
    expect(words({ stated: lessThan("325") }, [level(CUSTOMS, "312.35")], [CUSTOMS])).toBe(
      "Actual: $312.35bn (Chinese customs), less than 325 as stated.",
    );
    expect(words({ stated: atMost("325") }, [level(CUSTOMS, "340")], [CUSTOMS])).toBe("Actual: $340bn (Chinese customs), $15bn above.");
  });

  it("several bases that say the same share the words", () => {
    expect(words({ stated: moreThan("200") }, [level(CUSTOMS, "240.11"), level(RUSSIA, "227.8")], [CUSTOMS, RUSSIA])).toBe(
      "Actual: $240.1bn (Chinese customs) and $227.8bn (Russian side), more than 200 as stated.",
    );
  });

  it("growth, published on one basis and computed on the other", () => {
    const computed = [level(RUSSIA, "227.8"), level(RUSSIA, "185", { text: "2022", day: "2023-02-01" })];
    expect(words({ ...GROWTH, stated: rate("30") }, [growth(CUSTOMS, "26.3"), ...computed], [CUSTOMS, RUSSIA])).toBe(
      "Actual: +26.3% (Chinese customs), 3.7 points below; +23.1% (Russian side, computed), 6.9 points below.",
    );
  });

  it("a fall: what a distance means is said once", () => {
    const stated = {
      shape: "range",
      low: { digits: "-32", multiplier: 0 },
      high: { digits: "-13", multiplier: 0 },
      central: null,
      hedge: null,
    } as const;
    expect(words({ ...GROWTH, stated }, [growth(WTO, "-5.3"), growth(CPB, "-5.1")], [WTO, CPB])).toBe(
      "Actual: −5.3% (WTO), 7.7 points above the range: a smaller fall than stated; −5.1% (CPB), 7.9 points above.",
    );
    expect(words({ ...GROWTH, stated: rate("-3.0") }, [growth(WTO, "-5.3")], [WTO])).toContain(
      "2.3 points below: a larger fall than stated",
    );
    expect(words({ ...GROWTH, stated: rate("-3.0") }, [growth(WTO, "1.2")], [WTO])).toContain("4.2 points above: a rise");
  });

  it("a change, over the period that the words name", () => {
    const held = [level(CUSTOMS, "27.2"), level(CUSTOMS, "20.9", { text: "2017", day: "2018-01-12" })];
    expect(words({ measure: "change", over: "2017", stated: atLeast("12.5") }, held, [CUSTOMS])).toBe(
      "Actual: $6.3bn more than in 2017 (Chinese customs, computed), $6.2bn below.",
    );
    expect(
      words(
        { measure: "change", over: "yearEarlier", stated: atLeast("1") },
        [level(CUSTOMS, "18"), level(CUSTOMS, "20", { text: "2022" })],
        [CUSTOMS],
      ),
    ).toContain("$2bn less than a year earlier");
  });

  it("a change over a base that counts twice says so", () => {
    const held = ["2020", "2021"].map((text) => level(CUSTOMS, "180", { text, day: "2022-01-12" }));
    const base = level(CUSTOMS, "150", { text: "2017", day: "2018-01-12" });
    expect(
      words({ measure: "change", over: "2017", period: period("2020/2021"), stated: atLeast("100") }, [...held, base], [CUSTOMS]),
    ).toContain("$60bn more than in 2017, counted 2 times (Chinese customs, computed, summed), $40bn below");
  });

  it("a deadline, reached before its time or never", () => {
    const by = { timing: "by", period: period("2024"), statedOn: "2021-06-04", nature: "target", stated: point("200") } as const;
    const held = [
      level(CUSTOMS, "146.9", { text: "2021", day: "2022-01-14" }),
      level(CUSTOMS, "190.3", { text: "2022", day: "2023-01-13" }),
    ];
    const reached = [...held, level(CUSTOMS, "240.11"), level(CUSTOMS, "244.8", { text: "2024", day: "2025-01-13" })];
    expect(words(by, reached, [CUSTOMS])).toBe("Actual: $244.8bn (Chinese customs), $44.8bn above; 200 was reached in 2023, a year early.");
    expect(words(by, [...held, level(CUSTOMS, "180", { text: "2024", day: "2025-01-13" })], [CUSTOMS])).toBe(
      "Actual: $180bn (Chinese customs), $20bn below; never reached.",
    );
    expect(words({ ...by, period: period("2030") }, [...held, level(CUSTOMS, "240.11")], [CUSTOMS])).toBe(
      "Not known yet: 2030 is not over; 200 was reached in 2023, seven years early.",
    );
  });

  it("a revision that changed the outcome", () => {
    const held = [level(CUSTOMS, "447.46", { day: "2024-04-13" }), level(CUSTOMS, "450.95", { day: "2024-05-14", place: 2 })];
    expect(words({ stated: range("450", "500") }, held, [CUSTOMS])).toBe(
      "First published as $447.5bn (Chinese customs), $2.5bn below the range; since 14 May 2024 $450.95bn, within.",
    );
  });

  it("a revision after it had settled", () => {
    const held = [level(CUSTOMS, "225"), level(CUSTOMS, "231.5", { day: "2025-06-02", place: 2 })];
    expect(words({}, held, [CUSTOMS])).toBe(
      "Actual: $225bn (Chinese customs), within the range. A later revision, of 2 June 2025, does not count: $231.5bn (Chinese customs), $1.5bn above the range.",
    );
  });

  it("settling, and close", () => {
    expect(words({ stated: range("220", "230") }, [level(CUSTOMS, "240.11", { day: "2026-01-12" })], [CUSTOMS])).toBe(
      "Actual: $240.1bn (Chinese customs), $10.1bn above the range so far.",
    );
    expect(words({ ...GROWTH, stated: rate("2.7") }, [growth(WTO, "2.8")], [WTO])).toBe(
      "Actual: +2.8% (WTO), 0.1 points above, but rounding could change it.",
    );
  });

  it("a coarse actual", () => {
    const almost = observation("2023", "2024-05-16", { series: "russia", growth: rate("25", "nearly") });
    expect(words({ ...GROWTH, stated: rate("30") }, [almost], [RUSSIA])).toBe(
      "Actual: nearly +25% (Russian side), 5 points below, or more.",
    );
  });

  it("a reported figure is held against what was published by then", () => {
    const reported = { ...GROWTH, nature: "reported", period: period("2022"), stated: rate("31") } as const;
    expect(words(reported, [growth(CUSTOMS, "29.3", { text: "2022", day: "2023-01-13" })], [CUSTOMS])).toBe(
      "Published by then: +29.3% (Chinese customs), 1.7 points below.",
    );
  });
});

describe("a figure that nothing decides", () => {
  it("is too coarse to tell", () => {
    const rough = observation("2023", "2024-05-16", { series: "russia", growth: rate("25", "about") });
    expect(say({ ...GROWTH, stated: rate("25.0") }, [rough], [RUSSIA])).toMatchObject({
      outcome: "indeterminate",
      text: "Too coarse to tell: about +25% (Russian side).",
    });
  });

  it("is not known yet, with the reason", () => {
    expect(words({ period: period("2030") }, [], [CUSTOMS, RUSSIA])).toBe("Not known yet: 2030 is not over.");
    expect(words({ period: period("2025") }, [], [RUSSIA])).toBe("Not known yet: no Russian side figure for 2025.");
    expect(words({ period: period("2025") }, [], [CUSTOMS, RUSSIA])).toBe(
      "Not known yet: no figure for 2025 (Chinese customs and Russian side).",
    );
    expect(words({}, [level(CUSTOMS, "218.176", { text: "2023-01/2023-11", day: "2023-12-07" })], [CUSTOMS])).toBe(
      "Not known yet: only part of 2023 is held (Chinese customs).",
    );
  });

  it("cannot be judged, with the reason", () => {
    expect(words({ period: null }, [], [CUSTOMS])).toBe("Cannot be judged: the words name no year.");
    expect(words({ unit: "RUB" }, [level(CUSTOMS, "240")], [CUSTOMS, YUAN])).toBe(
      "Cannot be judged: the published figures are in US dollars and yuan, the words in roubles.",
    );
    expect(words({ unit: null }, [level(CUSTOMS, "240")], [CUSTOMS])).toBe("Cannot be judged: the words name no unit.");
    expect(words({}, [], [])).toBe("Cannot be judged: no published figures are held.");
  });
});

describe("bases beside the one that decides", () => {
  it("says which has not published, and after 400 days only that none is held", () => {
    const stated = { period: period("2025"), stated: point("220", 9, "justOver") };
    const held = [level(CUSTOMS, "228.105", { text: "2025", day: "2026-01-14" })];
    expect(words(stated, held, [CUSTOMS, RUSSIA], "2026-11-29", { brief: true })).toBe(
      "Actual: $228.1bn (Chinese customs), $8.1bn above so far. Russian side: not published yet.",
    );
    expect(words(stated, held, [CUSTOMS, RUSSIA], "2027-11-29", { brief: true })).toBe(
      "Actual: $228.1bn (Chinese customs), $8.1bn above. Russian side: no figure held.",
    );
  });

  it("does not count growth in another currency, and says so", () => {
    expect(words({ ...GROWTH, unit: "USD", stated: rate("30") }, [growth(CUSTOMS, "26.3"), growth(YUAN, "32.7")], [CUSTOMS, YUAN])).toBe(
      "Actual: +26.3% (Chinese customs), 3.7 points below. Not counted: +32.7% in yuan; the words speak of US dollars.",
    );
  });

  it("names three of many bases when brief, and counts the rest; otherwise all", () => {
    const list = ["A", "B", "C", "D", "E", "F"].map((title) => series({ slug: title, title: `Office ${title}, US dollars` }));
    const held = list.map((one, index) => level(one, index < 4 ? "240" : "225"));
    const brief = words({}, held, list, ASOF, { brief: true });
    expect(brief).toBe(
      "Actual: $240bn (Office A), $10bn above the range; $240bn (Office B), $10bn above; $240bn (Office C), $10bn above; three more counts: one above and two within.",
    );
    for (const { title } of list) expect(words({}, held, list)).toContain(title.replace(", US dollars", ""));
  });
});

it("marks the runs of a sentence by their tone, and joins to its text", () => {
  const { parts, text } = say({}, [level(CUSTOMS, "240.11"), level(RUSSIA, "227.8")], [CUSTOMS, RUSSIA]);
  expect(parts.map((one) => [one.tone, one.text])).toEqual([
    ["plain", "Actual: "],
    ["value", "$240.1bn"],
    ["plain", " (Chinese customs), "],
    ["above", "$10.1bn above the range"],
    ["plain", "; "],
    ["value", "$227.8bn"],
    ["plain", " (Russian side), "],
    ["within", "within"],
    ["plain", "."],
  ]);
  expect(parts.map((one) => one.text).join("")).toBe(text);
});

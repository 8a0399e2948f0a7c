import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/ledger/observation";
import type { Series } from "@/lib/domain/ledger/series";
import type { Figure, StatementSpeaker } from "@/lib/domain/ledger/statement";
import { leadHeadline } from "@/lib/wording/lead";
import { shortSpeakerName } from "@/lib/wording/speaker-name";
import { judgedOf } from "../support/ledgers/judged";
import { atLeast, figure, lessThan, moreThan, period, point, range, rate, series } from "../support/ledgers/rows";
import { ASOF, CPB, CUSTOMS, growth, level, RUSSIA, WTO, YUAN } from "./counts";

const PUTIN: StatementSpeaker = { slug: "vladimir-putin", name: "Vladimir Putin", kind: "person", capacity: null, onBehalfOf: null };
const OFFICE: StatementSpeaker = { ...PUTIN, slug: "world-trade-organization", name: "World Trade Organization", kind: "institution" };
const GROWTH = { measure: "growth", over: "yearEarlier", unit: null } as const;
const AREAS = ["RU", "CN"];

function lead(
  stated: Partial<Figure>,
  held: readonly Observation[],
  list: readonly Series[],
  speakers = [PUTIN],
  areas: readonly string[] = AREAS,
) {
  const [judged] = judgedOf([{ figure: figure(stated), speakers }], held, ASOF, { list }).figures;
  return leadHeadline(judged!, list, areas).text;
}

describe("a headline", () => {
  const both = [level(CUSTOMS, "240.11"), level(RUSSIA, "227.8")];

  it("names the countries where each counted for itself, else the bases", () => {
    expect(lead({}, both, [CUSTOMS, RUSSIA])).toBe("Putin said $220–230 billion. China counted 240, Russia 228.");
    expect(lead({}, both, [CUSTOMS, RUSSIA], [PUTIN], [])).toBe(
      "Putin said $220–230 billion. Chinese customs counted 240, Russian side 228.",
    );
    expect(lead({}, both.slice(0, 1), [CUSTOMS, RUSSIA])).toBe("Putin said $220–230 billion. Chinese customs counted 240.");
  });

  it("keeps the shape and the hedge of what was said", () => {
    expect(lead({ stated: moreThan("200") }, both, [CUSTOMS, RUSSIA])).toMatch(/^Putin said more than \$200 billion\. /);
    expect(lead({ stated: lessThan("325") }, both, [CUSTOMS, RUSSIA])).toMatch(/^Putin said less than \$325 billion\. /);
    expect(lead({ stated: point("220", 9, "justOver") }, both, [CUSTOMS, RUSSIA])).toMatch(/^Putin said just over \$220 billion\. /);
    expect(lead({ nature: "target", stated: point("200") }, both, [CUSTOMS, RUSSIA])).toMatch(/^Putin named a target of \$200 billion\. /);
  });

  it("does not round a count onto what was stated", () => {
    expect(lead({ stated: moreThan("200") }, [level(CUSTOMS, "200.04")], [CUSTOMS])).toContain("counted 200.04.");
    expect(lead({}, [level(CUSTOMS, "230.4")], [CUSTOMS])).toContain("counted 230.4.");
  });

  it("says growth and falls in words, on either side of zero", () => {
    expect(lead({ ...GROWTH, stated: rate("30") }, [growth(CUSTOMS, "26.3"), growth(RUSSIA, "23.1")], [CUSTOMS, RUSSIA])).toBe(
      "Putin said growth of 30%. China counted growth of 26.3%, Russia 23.1%.",
    );
    const fall = { ...GROWTH, stated: range("-32", "-13", 0) };
    expect(lead(fall, [growth(WTO, "-5.3"), growth(CPB, "-5.1")], [WTO, CPB], [OFFICE], ["W00"])).toBe(
      "WTO said a fall of 13–32%. It counted a fall of 5.3%, CPB a fall of 5.1%.",
    );
    expect(lead({ ...GROWTH, stated: rate("-3", "justOver") }, [growth(WTO, "1.2")], [WTO], [OFFICE])).toBe(
      "WTO said a fall of nearly 3%. It counted growth of 1.2%.",
    );
    expect(lead({ ...GROWTH, stated: range("-1.6", "5.8", 0) }, [growth(WTO, "2.8")], [WTO], [OFFICE])).toMatch(
      /^WTO said −1\.6% to \+5\.8%\. /,
    );
  });

  it("says a change over its base", () => {
    const held = [level(CUSTOMS, "27.2"), level(CUSTOMS, "20.9", { text: "2017", day: "2018-01-12" })];
    expect(lead({ measure: "change", over: "2017", nature: "target", stated: atLeast("12.5") }, held, [CUSTOMS])).toBe(
      "Putin named a target of at least $12.5 billion more than in 2017. Chinese customs counted $6.3 billion more.",
    );
  });

  it("says a deadline, and when it was reached", () => {
    const held = [
      ["2021", "146.9"],
      ["2023", "240.11"],
      ["2024", "244.8"],
    ].map(([text = "", digits = ""]) => level(CUSTOMS, digits, { text, day: `${Number(text) + 1}-01-14` }));
    const by = { timing: "by", period: period("2024"), statedOn: "2021-06-04", nature: "target", stated: point("200") } as const;
    expect(lead(by, held, [CUSTOMS])).toBe(
      "Putin named a target of $200 billion by 2024. Chinese customs counted 245; 200 was reached in 2023, a year early.",
    );
  });

  it("says why where nothing is decided", () => {
    expect(lead({ timing: "by", period: period("2030") }, [], [CUSTOMS])).toBe("Putin said $220–230 billion by 2030. 2030 is not over.");
    expect(lead({ period: null }, [], [CUSTOMS])).toBe("Putin said $220–230 billion. It cannot be judged: the words name no year.");
  });

  it("gives the span of more bases than it can name", () => {
    const list = ["A", "B", "C", "D"].map((title) => series({ slug: title, title: `Office ${title}, US dollars` }));
    const held = list.map((one, index) => level(one, String(225 + 5 * index)));
    expect(lead({}, held, list)).toBe("Putin said $220–230 billion. Four counts run from 225 to 240.");
  });

  it("names the unit where one publisher counts in two", () => {
    const held = [growth(CUSTOMS, "29.3"), growth(YUAN, "34.3")];
    expect(lead({ ...GROWTH, stated: rate("25") }, held, [CUSTOMS, YUAN])).toBe(
      "Putin said growth of 25%. Chinese customs in US dollars counted growth of 29.3%, Chinese customs in yuan 34.3%.",
    );
  });
});

describe("the short name of a speaker", () => {
  const short = (
    name: string,
    kind: "person" | "institution" = "person",
    others: readonly string[] = [],
    list: readonly Series[] = [WTO],
  ) =>
    shortSpeakerName(
      { name, kind },
      [name, ...others].map((one) => ({ name: one, kind })),
      list,
    );

  it.each([
    ["Vladimir Putin", "Putin"],
    ["S. C. Ralhan", "Ralhan"],
    ["Roberto Azevêdo", "Azevêdo"],
    ["Ursula von der Leyen", "von der Leyen"],
    ["Mohammed bin Salman", "bin Salman"],
    // The family name stands first, or cannot be told.
    ["Xi Jinping", "Xi Jinping"],
    ["Kim Jong Un", "Kim Jong Un"],
    ["Robert Lighthizer Jr.", "Robert Lighthizer Jr."],
    ["习近平", "习近平"],
    ["Madonna", "Madonna"],
  ])("%s is %s", (name, expected) => {
    expect(short(name)).toBe(expected);
  });

  it("is whole where another speaker of the statement shares it", () => {
    expect(short("Anand Sharma", "person", ["Ravi Sharma"])).toBe("Anand Sharma");
  });

  it("of an institution is its initials where a series holds them", () => {
    expect(short("World Trade Organization", "institution")).toBe("WTO");
    expect(short("World Trade Organization", "institution", [], [CUSTOMS])).toBe("World Trade Organization");
    expect(short("Government of India", "institution")).toBe("Government of India");
  });
});

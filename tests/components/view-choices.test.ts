import { expect, test } from "vitest";
import { speakersIn, yearsIn } from "@/components/indicator/controls/view-choices";
import { judgeIndicator } from "@/lib/domain/judging/judged-indicator";
import { figure, indicator, observation, period, point, series } from "../support/ledgers/rows";
import { release, statement } from "./rows";

const said = (id: string, on: string, year: string, name: string, nature: "projection" | "reported" = "projection") =>
  statement({
    id,
    statedOn: on,
    speakers: [{ slug: name.toLowerCase().replace(" ", "-"), name, kind: "person", capacity: null, onBehalfOf: null }],
    figures: [figure({ id: `f-${id}`, statement: id, statedOn: on, knownOn: on, period: period(year), nature })],
  });
const facts = {
  indicator: indicator(),
  series: [series()],
  statements: [
    said("a", "2022-05-01", "2022", "Ling Ji"),
    said("b", "2023-12-14", "2030", "Andrey Belousov"),
    said("c", "2023-12-14", "2023", "Gao Feng", "reported"),
  ],
  releases: [
    release({ observations: [observation("2019", "2020-01-14", { value: point("110.75") })], releasedOn: "2020-01-14" }),
    release({ id: "later", observations: [observation("2026", "2027-01-14", { value: point("1") })], releasedOn: "2027-01-14" }),
  ],
};
const judged = judgeIndicator(facts, "2026-02-01");

test("years run from the first to the last of any figure or value", () => {
  const years = yearsIn(judged);
  expect(years.slice(0, 4).map(({ value }) => value)).toEqual(["2019", "2020", "2021", "2022"]);
  expect(years.at(-1)).toEqual({ value: "2030", text: "2030" });
});

test("years are named as the series name their fiscal years", () => {
  const fiscal = judgeIndicator({ ...facts, series: [series({ yearStart: 4, yearNamed: "both" })] }, "2026-02-01");
  expect(yearsIn(fiscal)[0]).toEqual({ value: "2019", text: "FY2018-19" });
});

test("fiscal years that are named by their first calendar year have that number in addresses", () => {
  const fiscal = judgeIndicator({ ...facts, series: [series({ yearStart: 7, yearNamed: "first" })] }, "2026-02-01");
  expect(yearsIn(fiscal)[0]).toEqual({ value: "2018", text: "FY2018" });
});

test("speakers are those with a projection or target, by name", () => {
  expect(speakersIn(judged)).toEqual([
    { value: "andrey-belousov", text: "Andrey Belousov" },
    { value: "ling-ji", text: "Ling Ji" },
  ]);
});

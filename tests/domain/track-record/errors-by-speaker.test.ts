import { describe, expect, it } from "vitest";
import { EVERY_FIGURE } from "../../../lib/domain/track-record/counted-figures";
import { errorsBySpeaker } from "../../../lib/domain/track-record/errors-by-speaker";
import { judgedOf, speaker } from "../../support/ledgers/judged";
import { atLeast, figure, observation, period, point } from "../../support/ledgers/rows";
import { trackRecord } from "../../support/ledgers/track-record";

const TOGETHER = { figure: stated("both", "2022", "200"), speakers: [speaker("carla"), speaker("anna")] };
const record = trackRecord(
  [
    judgedOf(
      [
        { figure: stated("boris", "2023", "200"), speakers: [speaker("boris")] },
        { figure: stated("anna", "2023", "125"), speakers: [speaker("anna")] },
        TOGETHER,
        { figure: stated("floor", "2023", "1", { stated: atLeast("100") }), speakers: [speaker("dora")] },
        { figure: stated("vague", "2023", "500", { period: null }), speakers: [speaker("dora")] },
        { figure: stated("told", "2023", "500", { period: null, nature: "reported" }), speakers: [speaker("dora")] },
      ],
      [observation("2022", "2023-01-12", { value: point("100") }), observation("2023", "2024-01-12", { value: point("250") })],
      "2026-01-01",
    ),
  ],
  EVERY_FIGURE,
  "2026-01-01",
);

function stated(id: string, year: string, digits: string, overrides: Partial<ReturnType<typeof figure>> = {}) {
  return figure({ id, statement: id, period: period(year), statedOn: `${year}-07-01`, stated: point(digits), ...overrides });
}

const told = (most: number) => {
  const { speakers, more } = errorsBySpeaker(record.lists[0]?.points ?? [], record.counted, most);
  return { speakers: speakers.map(({ name, errors }) => [name, ...errors.map(({ point: { error } }) => error)]), more };
};

describe("errorsBySpeaker", () => {
  it("lists speakers by name, each with the errors of the newest period first; a joint figure is an error of both", () => {
    expect(told(9)).toEqual({
      speakers: [
        ["anna", "50", "-100"],
        ["boris", "20"],
        ["carla", "-100"],
      ],
      more: 0,
    });
  });

  it("keeps those with the most errors and counts the others", () => {
    expect(told(2)).toEqual({
      speakers: [
        ["anna", "50", "-100"],
        ["boris", "20"],
      ],
      more: 1,
    });
  });
});

describe("figures without a period", () => {
  it("do not count, and are kept apart from those that do; reported ones are left out", () => {
    expect(record.counted.map(({ figure: { id } }) => id).sort()).toEqual(["anna", "boris", "both", "floor"]);
    expect(record.withoutPeriod.map(({ figure: { id }, headline }) => [id, headline.outcome])).toEqual([["vague", "notComparable"]]);
  });
});

import { expect, it } from "vitest";
import { EVERY_FIGURE } from "../../../lib/domain/track-record/counted-figures";
import { judgeCounted } from "../../../lib/domain/track-record/track-record";
import { judgedOf, speaker } from "../../support/ledgers/judged";
import { figure, observation, period, point } from "../../support/ledgers/rows";

const told = (id: string, statedOn: string, over: Partial<ReturnType<typeof figure>> = {}) => ({
  figure: figure({ id, statement: id, statedOn, knownOn: statedOn, period: period("2023"), stated: point("200"), ...over }),
  speakers: [speaker("anna")],
});

it("only the figures that count and those without a period are judged, with the outcomes they have among all", () => {
  const asOf = "2026-01-01";
  const judged = judgedOf(
    [
      told("first", "2023-01-10"),
      told("last", "2023-07-10"),
      told("vague", "2023-07-11", { period: null }),
      told("reported", "2024-07-12", { nature: "reported" }),
      told("later", "2026-07-12", { period: period("2026") }),
    ],
    [observation("2023", "2024-01-12", { value: point("250") })],
    asOf,
  );
  const counted = judgeCounted(judged.facts.statements, judged.history, EVERY_FIGURE, asOf);
  expect(counted.map((one) => one.figure.id).toSorted()).toEqual(["last", "vague"]);
  for (const one of counted) expect(one.headline).toEqual(judged.byId.get(one.figure.id)?.headline);
  expect(counted.find((one) => one.figure.id === "last")?.headline.outcome).toBe("above");
});

import type { FoundingCase } from "../domain/track-record/founding-case";
import type { Clocks } from "../input/query/clocks";
import { readJudged } from "./judged/judged-indicator";
import { readTrackQuery } from "./track-query";
import { readTrackRecord } from "./track-record";

const FOUNDING = { indicator: "turnover", speaker: "vladimir-putin", statedOn: "2023-12-14", period: "2023" };

/** The range and the growth of the founding statement, judged; null if either is missing. */
export async function loadFoundingExample(clocks: Clocks): Promise<FoundingCase | null> {
  const judged = await readJudged(FOUNDING.indicator, clocks);
  const figures = (judged?.figures ?? []).filter(
    ({ figure, statement }) =>
      statement.statedOn === FOUNDING.statedOn &&
      statement.speakers.some(({ slug }) => slug === FOUNDING.speaker) &&
      figure.period?.text === FOUNDING.period,
  );
  const range = figures.find(({ figure }) => figure.measure === "level" && figure.stated.shape === "range");
  const growth = figures.find(({ figure }) => figure.measure === "growth");
  if (judged === null || range === undefined || growth === undefined || range.statement.id !== growth.statement.id) return null;
  const { filter } = readTrackQuery({}, { indicator: FOUNDING.indicator });
  const { record } = await readTrackRecord(filter, clocks);
  return { figures: [range, growth], judged, record };
}

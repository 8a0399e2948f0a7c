import type { JudgedIndicator } from "../../../lib/domain/judging/judged-indicator";
import { type HomeIndicator, homeIndicator } from "../../../lib/home/home-indicator";

/** What the home page tells of a judged indicator. */
export function summaryOf({ facts, history }: JudgedIndicator, asOf: string, pinned: string | null = null): HomeIndicator {
  const { indicator, series, releases } = facts;
  const statements = facts.statements.map((one) => ({
    ...one,
    figures: one.figures.filter((figure) => figure.indicator === indicator.slug),
  }));
  const observations = releases.flatMap((release) => release.observations);
  return homeIndicator({ indicator, series, statements, observations }, history, asOf, pinned);
}

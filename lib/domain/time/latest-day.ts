/** Clocks of the easternmost islands are ahead of UTC by this much. */
const HOURS_AHEAD = 14;
const MILLISECONDS = 3_600_000;

/** Says which clock decides whether a day has begun. */
export const STILL_TO_COME = "This day is still to come. It has begun nowhere on earth yet.";

/** The latest day that has begun anywhere on earth at a moment, as YYYY-MM-DD: a publisher in Auckland is up to 13 hours ahead of UTC. */
export function latestDayAt(moment: Date): string {
  return new Date(moment.getTime() + HOURS_AHEAD * MILLISECONDS).toISOString().slice(0, 10);
}

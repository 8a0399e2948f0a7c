import fc from "fast-check";
import { expect, test } from "vitest";
import type { Aggregation } from "../../../lib/domain/ledger/indicator";
import { containsPeriod, type Period, samePeriod } from "../../../lib/domain/time/period";
import { tracksBearingOn } from "../../../lib/domain/vintages/bearing";
import { buildSeriesHistory } from "../../../lib/domain/vintages/history";
import { observation, period, point, series } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

/** Rule 6 in so many words: a flow is made of its parts, a stock is what its end is, a rate is itself alone. */
const BEARS: Readonly<Record<Aggregation, (asked: Period, held: Period) => boolean>> = {
  flow: containsPeriod,
  stock: (asked, held) => asked.last === held.last,
  rate: samePeriod,
};

const month = fc.record({ year: fc.integer({ min: 2020, max: 2022 }), month: fc.integer({ min: 1, max: 12 }) });
const anyPeriod = fc.tuple(month, fc.integer({ min: 0, max: 14 })).map(([{ year, month: first }, more]) => {
  const name = (from: number) => `${year + Math.floor((from - 1) / 12)}-${String(((from - 1) % 12) + 1).padStart(2, "0")}`;
  return period(more === 0 ? name(first) : `${name(first)}/${name(first + more)}`);
});

test.each(["flow", "stock", "rate"] as const)("of a %s finds the held periods that a look at each of them finds", (aggregation) => {
  fc.assert(
    fc.property(fc.array(anyPeriod, { maxLength: 25 }), anyPeriod, (periods, asked) => {
      const held = buildSeriesHistory(
        series(),
        periods.map(({ text }) => observation(text, "2024-01-01", { value: point("1") })),
      );
      const expected = [...held.tracks.values()].filter((track) => BEARS[aggregation](asked, track.period));
      const found = tracksBearingOn(held, aggregation, asked);
      expect(found.map((track) => track.period.text).sort()).toEqual(expected.map((track) => track.period.text).sort());
    }),
    { numRuns: runs(500) },
  );
});

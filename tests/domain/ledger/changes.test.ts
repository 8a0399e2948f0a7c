import { expect, it } from "vitest";
import type { Headline } from "../../../lib/domain/judging/headline";
import type { JudgedFigure, JudgedIndicator } from "../../../lib/domain/judging/judged-indicator";
import { changesBetween } from "../../../lib/domain/ledger/changes";

const COUNTS = { below: 0, within: 0, above: 0, indeterminate: 0, pending: 0 };

function judged(id: string, outcome: Headline["outcome"], counts: Partial<Headline["counts"]>): JudgedFigure {
  return { figure: { id }, headline: { outcome, counts: { ...COUNTS, ...counts } } } as unknown as JudgedFigure;
}

function held(...figures: readonly JudgedFigure[]): JudgedIndicator {
  return { figures, byId: new Map(figures.map((one) => [one.figure.id, one])) } as unknown as JudgedIndicator;
}

it("lists a figure whose outcome changed, and no unchanged ones", () => {
  const before = held(judged("a", "pending", { pending: 2 }), judged("b", "above", { above: 1 }));
  const after = held(judged("a", "within", { within: 1, pending: 1 }), judged("b", "above", { above: 1 }));
  expect(changesBetween(before, after).map((change) => [change.before?.headline.outcome, change.after?.headline.outcome])).toEqual([
    ["pending", "within"],
  ]);
});

it("lists a figure with outcomes on more series than before", () => {
  const [change] = changesBetween(held(judged("a", "above", { above: 1, pending: 1 })), held(judged("a", "above", { above: 2 })));
  expect(change?.after?.headline.counts.above).toBe(2);
});

it("lists a new figure and a retracted one", () => {
  const changes = changesBetween(held(judged("a", "above", { above: 1 })), held(judged("b", "pending", { pending: 1 })));
  expect(changes.map(({ before, after }) => [before?.figure.id ?? null, after?.figure.id ?? null])).toEqual([
    [null, "b"],
    ["a", null],
  ]);
});

it("lists every figure of a new indicator", () => {
  expect(changesBetween(null, held(judged("a", "pending", { pending: 1 })))).toHaveLength(1);
});

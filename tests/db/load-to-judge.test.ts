import { describe, expect, it } from "vitest";
import { listIndicators } from "../../lib/db/entities/indicators";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { readSnapshot } from "../../lib/db/ledger/snapshot";
import { loadIndicator } from "../../lib/db/queries/load-indicator";
import { loadToJudge } from "../../lib/db/queries/load-to-judge";
import type { Evaluation } from "../../lib/domain/judging/evaluation";
import { findOutcomes, historyToJudge, judgeIndicator, judgeStatements } from "../../lib/domain/judging/judged-indicator";
import type { SeriesOutcome } from "../../lib/domain/judging/series-outcome";
import { beginFileSeeded } from "../support/databases/seeded-rows";

beginFileSeeded("founding");

async function load(ledger: number) {
  const indicators = await listIndicators(ledger);
  const whole = await Promise.all(indicators.map(async ({ slug }) => (await loadIndicator(slug, ledger))!));
  const toJudge = await loadToJudge(indicators, await readSnapshot(ledger));
  return toJudge.map((facts, index) => ({ facts, history: historyToJudge(facts), whole: whole[index]! }));
}

describe.each([1, 0.6])("facts to judge, at %f of the ledger", (part) => {
  const at = async () => Math.floor((await ledgerHead()) * part);

  it("are the facts of each indicator without words and citations", async () => {
    for (const { facts, history, whole } of await load(await at())) {
      expect([facts.indicator, facts.series]).toEqual([whole.indicator, whole.series]);
      const statements = whole.statements.map(({ id, statedOn, knownOn, speakers, figures }) => ({
        id,
        statedOn,
        knownOn,
        speakers,
        figures: figures
          .filter(({ indicator }) => indicator === whole.indicator.slug)
          .map(({ periodText: _, words: __, condition: ___, citations: ____, restates: _____, ...figure }) => figure),
      }));
      expect(facts.statements).toEqual(statements);
      const observations = judgeIndicator(whole, "2026-01-01").history.series.map((series) =>
        series.observations.map((one) =>
          Object.fromEntries(Object.entries(one).filter(([name]) => name !== "words" && name !== "citations")),
        ),
      );
      expect(history.series.map((series) => series.observations)).toEqual(observations);
    }
  });

  it.each(["2026-01-01", "2023-12-14", "2022-12-31"])("give the same evaluations and outcomes as of %s", async (asOf) => {
    let count = 0;
    for (const { facts, history, whole } of await load(await at())) {
      const expected = judgeIndicator(whole, asOf).figures.map(({ figure, evaluations, headline }) => [figure.id, evaluations, headline]);
      const judged = judgeStatements(facts.statements, history, asOf);
      expect(judged.map(({ figure, evaluations, headline }) => [figure.id, evaluations, headline])).toEqual(expected);
      const outcomes = findOutcomes(facts.statements, history, asOf);
      expect(outcomes.map(({ figure, evaluations, headline }) => [figure.id, evaluations.map(verdictOf), headline])).toEqual(
        judged.map(({ figure, evaluations, headline }) => [figure.id, evaluations.map(verdictOf), headline]),
      );
      const decided = judged.filter(({ figure }) => figure.nature !== "reported").map(({ evaluations }) => evaluations.map(releasedOn));
      const dated = outcomes
        .filter(({ figure }) => figure.nature !== "reported")
        .map(({ evaluations }) => evaluations.map((one) => one.releasedOn));
      expect(dated).toEqual(decided);
      count += judged.length;
    }
    expect(count).toBeGreaterThan(0);
  });
});

function verdictOf({ series, counts, aside, outcome, reason }: SeriesOutcome) {
  return { series, counts, aside, outcome, reason };
}

function releasedOn({ settled }: Evaluation) {
  return settled?.outturn.releasedOn ?? null;
}

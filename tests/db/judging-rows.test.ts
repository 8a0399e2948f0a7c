import { describe, expect, it } from "vitest";
import { readFacts } from "../../lib/db/facts";
import { readForJudging } from "../../lib/db/judging-rows";
import { ledgerHead } from "../../lib/db/ledger";
import { evaluateAll } from "../../lib/domain/evaluation";
import { judgeIndicator } from "../../lib/domain/judged-indicator";
import { seedFoundingLedger } from "../../prisma/seed/seed";
import { beginFileEmpty } from "../support/database";

beginFileEmpty(async () => {
  await seedFoundingLedger();
});

describe.each(["2026-01-01", "2023-12-14", "2022-12-31"])("judging the whole founding ledger as of %s", (asOf) => {
  it.each([1, 0.6])("from its lean rows says what judging each indicator whole says, at %f of the ledger", async (part) => {
    const ledger = Math.floor((await ledgerHead()) * part);
    let count = 0;
    for await (const rows of readForJudging({ asOf, ledger })) {
      const judged = judgeIndicator((await readFacts(rows.history.indicator.slug, ledger))!, asOf);
      const evaluations = evaluateAll(rows.figures, rows.history, asOf);
      const lean = rows.figures.map(({ id }, index) => [id, evaluations[index]!.toSorted((a, b) => (a.series < b.series ? -1 : 1))]);
      const whole = judged.figures.map(({ figure, evaluations: own }) => [
        figure.id,
        own.toSorted((a, b) => (a.series < b.series ? -1 : 1)),
      ]);
      expect(lean).toEqual(whole);
      count += lean.length;
    }
    expect(count).toBeGreaterThan(0);
  });
});

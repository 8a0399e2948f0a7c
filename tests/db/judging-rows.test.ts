import { describe, expect, it } from "vitest";
import { listIndicators } from "../../lib/db/entities/indicators";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { readForJudging } from "../../lib/db/queries/judging-rows";
import { readFacts } from "../../lib/db/queries/load-indicator";
import { evaluateAll } from "../../lib/domain/judging/evaluation";
import { judgeIndicator } from "../../lib/domain/judging/judged-indicator";
import { verdictsOnAll } from "../../lib/domain/judging/verdict";
import { seedFoundingLedger } from "../../prisma/seed/seed";
import { beginFileEmpty, withoutTriggers } from "../support/database";

/** Indicators of which nothing is held, before the founding ones: those are not in the first batch. */
const BARE = 60;

beginFileEmpty(async () => {
  await seedFoundingLedger();
  const entry = (await ledgerHead()) + 1;
  await withoutTriggers(async (tx) => {
    await tx.$executeRaw`insert into "LedgerEntry" (sequence, at, actor, action, body, "previousHash", hash)
      values (${entry}, now(), 'test', 'fill', '{}', repeat('0', 64), repeat('1', 64))`;
    await tx.$executeRaw`insert into "Indicator" (id, slug, title, areas, aggregation, sequence)
      select md5(n::text)::uuid, '0-bare-' || n, '0 bare ' || n, '{CN}', 'flow', ${entry} from generate_series(1, ${BARE}::int) n`;
  });
});

const bySeries = <Row extends { readonly series: string }>(rows: readonly Row[]) => rows.toSorted((a, b) => (a.series < b.series ? -1 : 1));

describe.each(["2026-01-01", "2023-12-14", "2022-12-31"])("judging the whole ledger as of %s", (asOf) => {
  it.each([1, 0.6])("from its lean rows says what judging each indicator whole says, at %f of the ledger", async (part) => {
    const ledger = Math.floor((await ledgerHead()) * part);
    let count = 0;
    for await (const rows of readForJudging({ asOf, ledger, named: true })) {
      const judged = judgeIndicator((await readFacts(rows.history.indicator.slug, ledger))!, asOf);
      const evaluations = evaluateAll(rows.figures, rows.history, asOf);
      const lean = rows.figures.map(({ id }, index) => [id, bySeries(evaluations[index]!)]);
      const whole = judged.figures.map(({ figure, evaluations: own }) => [figure.id, bySeries(own)]);
      expect(lean).toEqual(whole);
      count += lean.length;
    }
    expect(count).toBeGreaterThan(0);
  });

  it("has every indicator once, in order, however many batches they are", async () => {
    const ledger = await ledgerHead();
    const slugs: string[] = [];
    for await (const { history } of readForJudging({ asOf, ledger })) slugs.push(history.indicator.slug);
    expect(slugs).toEqual((await listIndicators(ledger)).map(({ slug }) => slug));
    expect(slugs.slice(0, BARE).every((slug) => slug.startsWith("0-bare-"))).toBe(true);
    expect(slugs.length).toBeGreaterThan(BARE);
  });

  it("comes to the same outcomes without the names of its prints, and throws where one is asked for", async () => {
    const ledger = await ledgerHead();
    const nameless = readForJudging({ asOf, ledger });
    let prints = 0;
    for await (const named of readForJudging({ asOf, ledger, named: true })) {
      const { figures, history } = (await nameless.next()).value!;
      expect(verdictsOnAll(figures, history, asOf)).toEqual(verdictsOnAll(named.figures, named.history, asOf));
      for (const { observations } of history.series) {
        for (const print of observations) {
          expect(() => print.id).toThrow("without their names");
          expect(() => print.release).toThrow("without their names");
          expect(() => print.releasedOn).toThrow("without their names");
        }
        prints += observations.length;
      }
    }
    expect((await nameless.next()).done).toBe(true);
    expect(prints).toBeGreaterThan(0);
  });
});

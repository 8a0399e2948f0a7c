import { describe, expect, it } from "vitest";
import { listIndicators } from "../../lib/db/entities/indicators";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { loadIndicator } from "../../lib/db/queries/load-indicator";
import { judgeIndicator } from "../../lib/domain/judging/judged-indicator";
import { filterFigures, parseFigureFilter } from "../../lib/input/query/figure-filter";
import { readFigureList } from "../../lib/load/figure-list";
import { beginFileSeeded } from "../support/databases/seeded-rows";

beginFileSeeded("founding");

const asOf = "2026-01-01";

function filterOf(query: Readonly<Record<string, string>>) {
  const filter = parseFigureFilter(query);
  if (!filter.ok) throw new Error(JSON.stringify(filter.issues));
  return filter.value;
}

describe.each([{}, { outcome: "above" }, { speaker: "vladimir-putin" }, { period: "2023", measure: "level" }])(
  "figures with %o",
  (query) => {
    it("are page by page those of every indicator judged whole", async () => {
      const ledger = await ledgerHead();
      const filter = filterOf(query);
      const indicators = await listIndicators(ledger);
      const whole = await Promise.all(
        indicators.map(async ({ slug }) => judgeIndicator((await loadIndicator(slug, ledger))!, asOf).figures),
      );
      const expected = filterFigures(whole.flat().reverse(), filter).map(({ figure, headline }) => ({ figure, headline }));
      const listed: object[] = [];
      for (let cursor: string | null = null; ; ) {
        const page: Awaited<ReturnType<typeof readFigureList>> = await readFigureList(filter, { asOf, ledger }, { limit: 4, cursor });
        listed.push(...page!.items.map(({ figure, headline }) => ({ figure, headline })));
        cursor = page!.next;
        if (cursor === null) break;
      }
      expect(listed).toEqual(expected);
      expect(listed.length).toBeGreaterThan(0);
    });

    it("have no page after a figure that is not among them", async () => {
      const cursor = "01920000-0000-7000-8000-000000000000";
      expect(await readFigureList(filterOf(query), { asOf, ledger: await ledgerHead() }, { limit: 4, cursor })).toBeNull();
    });
  },
);

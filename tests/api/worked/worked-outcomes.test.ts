import { describe, expect, it } from "vitest";
import { GET as getEvaluations } from "../../../app/api/v1/figures/[id]/evaluations/route";
import { GET as listFigures } from "../../../app/api/v1/figures/route";
import { GET as getFiguresCsv } from "../../../app/indicators/[slug]/figures.csv/route";
import { fifteenDigits } from "../../../lib/export/csv";
import { readCsvRows } from "../../support/csv-rows";
import { beginFileSeeded } from "../../support/databases/seeded-rows";
import { FOUNDING } from "./founding";
import { INDIA } from "./india";
import type { WorkedFigure } from "./outcomes";
import { PHASE_ONE } from "./phase-one";
import { WTO_FORECASTS } from "./wto";

beginFileSeeded("cases");

const HOST = "127.0.0.1:3000";
/** What is looked back from: every release of the seed is out. */
const AS_OF = "2026-11-20";

// biome-ignore lint/suspicious/noExplicitAny: tests read answers as they come.
type Json = any;

function requestFor(path: string): Request {
  return new Request(`http://${HOST}${path}`, { headers: { host: HOST } });
}

/** What was worked out besides the bases. */
function partsOf({ headline, coherence, share }: Omit<WorkedFigure, "figure">): object {
  return Object.fromEntries(Object.entries({ headline, coherence, share }).filter(([, part]) => part !== undefined));
}

async function listAll(indicator: string): Promise<readonly Json[]> {
  const items: Json[] = [];
  for (let cursor = ""; ; ) {
    const path = `/api/v1/figures?indicator=${indicator}&asOf=${AS_OF}&limit=200${cursor}`;
    const page: Json = await (await listFigures(requestFor(path), { params: Promise.resolve({}) })).json();
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = `&cursor=${page.next}`;
  }
}

async function findFigure({ indicator, digits, ...wanted }: WorkedFigure["figure"]): Promise<Json> {
  const found = (await listAll(indicator)).filter(
    (one) => (one.low ?? one.high) === digits && Object.entries(wanted).every(([field, value]) => one[field] === value),
  );
  expect(found).toHaveLength(1);
  return found[0];
}

async function readCsv(indicator: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const path = `/indicators/${indicator}/figures.csv?asOf=${AS_OF}`;
  const response = await getFiguresCsv(requestFor(path), { params: Promise.resolve({ slug: indicator }) });
  return readCsvRows(await response.text());
}

describe.each([
  ["Russia–China trade", FOUNDING],
  ["the WTO's forecasts", WTO_FORECASTS],
  ["Phase One", PHASE_ONE],
  ["India's export targets", INDIA],
])("%s", (_, figures) => {
  it.each(figures.map((one) => [one.title, one] as const))(
    "%s: the API says what was worked out",
    async (_title, { figure, ...worked }) => {
      const { id, bases: listed } = await findFigure(figure);
      for (const [series, { outcome, settled }] of Object.entries(worked.bases)) {
        const { outturn, ...judged } = settled ?? {};
        const one: Json = listed.find((basis: Json) => basis.series === series);
        expect(one).toMatchObject({ outcome, ...judged, ...(outturn === undefined ? {} : { outturn }) });
      }
      const path = `/api/v1/figures/${id}/evaluations?asOf=${AS_OF}`;
      const answer: Json = await (await getEvaluations(requestFor(path), { params: Promise.resolve({ id }) })).json();
      const bases = Object.fromEntries(answer.evaluations.map((one: Json) => [one.series, { reached: null, ...one }]));
      expect(bases).toMatchObject(worked.bases);
      expect(answer).toMatchObject(partsOf(worked));
    },
  );

  it.each(figures.map((one) => [one.title, one] as const))("%s: and so does the CSV", async (_title, { figure, bases }) => {
    const { id } = await findFigure(figure);
    const rows = (await readCsv(figure.indicator)).filter((row) => row.figure === id);
    for (const [basis, { outcome, reason, aside, settled }] of Object.entries(bases)) {
      const { value, growth, change } = settled?.outturn ?? {};
      const outturn = value ?? growth ?? change;
      expect(rows.find((row) => row.basis === basis)).toMatchObject({
        outcome,
        ...(reason === undefined ? {} : { reason }),
        ...(aside === undefined ? {} : { aside }),
        ...(settled === undefined ? {} : { difference: fifteenDigits(settled?.difference ?? "") }),
        ...(outturn === undefined ? {} : { outturn: fifteenDigits(outturn) }),
      });
    }
  });
});

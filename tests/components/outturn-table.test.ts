import { expect, test } from "vitest";
import { outturnPlan } from "@/lib/chart/outturn/outturn-plan";
import { judgeIndicator } from "@/lib/domain/judging/judged-indicator";
import { parseView } from "@/lib/input/query/view";
import { figure, indicator, observation, period, point, range, series } from "../support/ledgers/rows";
import { citation, release, source, statement } from "./rows";

const said = source({ title: "TASS" });
const stated = (id: string, on: string, year: string, speaker: string) =>
  statement({
    id,
    statedOn: on,
    speakers: [{ slug: speaker, name: speaker, kind: "person", capacity: null, onBehalfOf: null }],
    citations: [citation({ id: "c", source: said })],
    figures: [
      figure({
        id: `f-${id}`,
        statement: id,
        statedOn: on,
        knownOn: on,
        period: period(year),
        stated: range("220", "230"),
        citations: ["c"],
      }),
    ],
  });
const judged = judgeIndicator(
  {
    indicator: indicator(),
    series: [series()],
    statements: [stated("a", "2022-05-01", "2022", "ling-ji"), stated("b", "2023-12-14", "2023", "vladimir-putin")],
    releases: [release({ observations: [observation("2023", "2024-01-12", { value: point("240.11") })] })],
  },
  "2024-02-01",
);
const context = { asOf: "2024-02-01", ledger: 9, today: "2024-02-01", head: 9 };

function rows(query: Record<string, string>) {
  const plan = outturnPlan(judged, parseView(query), context);
  const at = (name: string) => plan?.table.columns.findIndex((column) => column.name === name) ?? -1;
  return plan?.table.rows.map((row) => ["kind", "period", "number", "low", "high", "outcome", "source"].map((name) => row[at(name)]));
}

test("lists the rows that the chart draws, published and stated, in base units", () => {
  expect(rows({})).toEqual([
    ["stated", "2022", "220–230", "220000000000", "230000000000", "pending", "TASS"],
    ["published", "2023", "240.11", "240110000000", "240110000000", null, null],
    ["stated", "2023", "220–230", "220000000000", "230000000000", "above", "TASS"],
  ]);
});

test.each([
  [{ from: "2023" }, 2],
  [{ to: "2022" }, 1],
  [{ speaker: "ling-ji" }, 2],
  [{ nature: "target" }, 1],
])("a view of %o has %i rows", (query, count) => {
  expect(rows(query)).toHaveLength(count);
});

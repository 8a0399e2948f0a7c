import { expect, test } from "vitest";
import { chartAddresses } from "@/lib/input/query/chart-addresses";
import { parseView } from "@/lib/input/query/view";

const PLACE = { path: "/indicators/turnover", name: "outturn" };
const NOW = { asOf: "2026-11-30", ledger: 218, today: "2026-11-30", head: 218 };
const QUERY = "from=2018&to=2024&off=basis%3Arussia&off=outcome%3Aabove&scale=log&period=2020";
const view = parseView({ from: "2018", to: "2024", off: ["outcome:above", "basis:russia"], scale: "log", period: "2020" });

test("everything that can be taken away of a chart has the view in its address, in one order", () => {
  expect(chartAddresses(PLACE, view, NOW)).toEqual({
    csv: `/indicators/turnover/charts/outturn.csv?${QUERY}`,
    zip: `/indicators/turnover/charts/outturn.zip?${QUERY}`,
    svg: `/indicators/turnover/charts/outturn.svg?${QUERY}`,
    png: `/indicators/turnover/charts/outturn.png?${QUERY}`,
    png2: `/indicators/turnover/charts/outturn@2x.png?${QUERY}`,
    csl: `/indicators/turnover/charts/outturn.csl.json?${QUERY}`,
    metadata: `/indicators/turnover/charts/outturn.metadata.json?${QUERY}`,
    marks: `/indicators/turnover/charts/outturn.marks.json?${QUERY}`,
    page: `/indicators/turnover?${QUERY}`,
    table: `/indicators/turnover?${QUERY.replace("&period", "&show=table&period")}#chart-outturn`,
    frozen: `/indicators/turnover?asOf=2026-11-30&ledger=218&${QUERY}`,
    embed: `/embed/indicators/turnover/outturn?${QUERY}`,
    frozenEmbed: `/embed/indicators/turnover/outturn?asOf=2026-11-30&ledger=218&${QUERY}`,
  });
});

test("a look back keeps its day, except in an embed that moves", () => {
  const { csv, page, embed } = chartAddresses(PLACE, parseView({}), { ...NOW, asOf: "2023-12-14", ledger: 103 });
  expect([csv, page, embed]).toEqual([
    "/indicators/turnover/charts/outturn.csv?asOf=2023-12-14&ledger=103",
    "/indicators/turnover?asOf=2023-12-14&ledger=103",
    "/embed/indicators/turnover/outturn",
  ]);
});

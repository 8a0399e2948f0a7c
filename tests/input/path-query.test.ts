import { expect, it } from "vitest";
import { parsePathQuery } from "../../lib/input/query/path-query";

it("reads an indicator, a period, normalised, and a measure", () => {
  expect(parsePathQuery({ indicator: "turnover", period: "2023-01/2023-03", measure: "level" })).toEqual({
    ok: true,
    value: { indicator: "turnover", period: "2023-Q1", measure: "level" },
  });
});

it.each<[string, Record<string, string>, string[]]>([
  ["nothing", {}, ["indicator", "period", "measure"]],
  ["blanks", { indicator: "", period: "", measure: "" }, ["indicator", "period", "measure"]],
  ["no period", { indicator: "turnover", period: "next year", measure: "level" }, ["period"]],
  ["no measure", { indicator: "turnover", period: "2023", measure: "speed" }, ["measure"]],
])("refuses %s", (_, query, paths) => {
  const parsed = parsePathQuery(query);
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path[0])).toEqual(paths);
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChartLegend } from "@/components/indicator/chart-view/chart-legend";
import { natureChoices, outcomeChoices, speakerChoices } from "@/components/indicator/chart-view/legend-choices";
import { legendRows } from "@/components/indicator/chart-view/legend-rows";
import { resolveView } from "@/lib/chart/outturn/build/shown-measure";
import { planIndicatorChart } from "@/lib/chart/plan/all-charts";
import { parseView } from "@/lib/input/query/view";
import { seededJudged } from "../support/ledgers/seeded-ledgers";

const context = { asOf: "2026-11-29", ledger: 218, today: "2026-11-29", head: 218, origin: "", address: "/" };

function legendOf(slug: string, query: Record<string, string | string[]> = {}, chart: "outturn" | "levels" = "outturn") {
  const judged = seededJudged(slug);
  const view = resolveView(judged, parseView(query));
  const rows = legendRows(planIndicatorChart(chart, judged, view, context)!.description, judged)!;
  const page = { judged, view, context, path: `/indicators/${slug}`, asOfError: null };
  return { judged, rows, html: renderToStaticMarkup(<ChartLegend page={page} rows={rows} />) };
}

const textsOf = (choices: readonly { readonly text: string }[]) => choices.map(({ text }) => text);
const switches = (html: string) => [...html.matchAll(/data-off="([^"]+)" data-switched="(on|off)"/g)].map(([, off, is]) => `${off} ${is}`);

describe("the legend of a chart", () => {
  it("has a switch for each basis, nature, speaker and outcome", () => {
    const { judged, rows, html } = legendOf("turnover");
    expect(rows.bases.map(({ name, mark }) => [name, mark])).toEqual([
      ["Chinese customs", "column"],
      ["Russian side", "dashed"],
    ]);
    expect(textsOf(natureChoices(rows))).toEqual(["projections", "targets"]);
    expect(textsOf(speakerChoices(rows, judged))).toContain("Vladimir Putin");
    expect(textsOf(outcomeChoices(rows))).toEqual(["above", "below", "within or as stated", "not known yet"]);
    expect(switches(html).every((one) => one.endsWith(" on"))).toBe(true);
    expect(switches(html)).toContain("basis:turnover-russia-usd on");
  });

  it("says what a switch does, and leads to the view with that one thing changed", () => {
    const off = { off: ["basis:turnover-russia-usd", "outcome:above"], from: "2018" };
    const { html } = legendOf("turnover", off);
    expect(html).toMatch(/href="[^"]*from=2018&amp;off=outcome%3Aabove"[^>]*data-switched="off"><span class="hidden-text">Show <\/span>/);
    expect(html).toMatch(/off=nature%3Atarget[^"]*"[^>]*data-switched="on"><span class="hidden-text">Hide <\/span>/);
    expect(html).toContain("Outcomes, 1 hidden");
  });

  it("keeps what is off, so that it can be switched on again", () => {
    const all = legendOf("turnover");
    const some = legendOf("turnover", { off: ["nature:target", "speaker:vladimir-putin", "basis:turnover-gacc-usd"] });
    expect(switches(some.html).map((one) => one.split(" ")[0])).toEqual(switches(all.html).map((one) => one.split(" ")[0]));
  });

  it("of panels switches each basis, and of an index no figure", () => {
    expect(legendOf("turnover", { series: "*" }, "levels").rows.bases.length).toBe(3);
    const { rows } = legendOf("turnover", { as: "index" });
    expect([natureChoices(rows), outcomeChoices(rows)]).toEqual([[], []]);
  });

  it("offers no choice of one speaker or one outcome", () => {
    const { rows, judged } = legendOf("phase-one-energy");
    const speakers = new Set(rows.stated.flatMap((row) => row.speakers));
    expect(speakerChoices(rows, judged)).toHaveLength(speakers.size < 2 ? 0 : speakers.size);
    expect(outcomeChoices({ ...rows, stated: rows.stated.slice(0, 1) })).toEqual([]);
  });
});

import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ReleasesTable } from "@/components/indicator/tables/releases-table";
import { ValuesSection } from "@/components/indicator/values-section";
import { ReleaseTable } from "@/components/releases/release-table";
import { releaseSummary } from "@/components/releases/release-text";
import { vintagesChart } from "@/lib/chart/vintages/vintages";
import { vintagesPlan } from "@/lib/chart/vintages/vintages-plan";
import { judgeIndicator } from "@/lib/domain/judging/judged-indicator";
import { earlyRows } from "@/lib/domain/vintages/early-rows";
import { revisionKinds } from "@/lib/domain/vintages/history";
import { vintage } from "@/lib/domain/vintages/vintage";
import { parseView } from "@/lib/input/query/view";
import { indicator, observation, point, rate, series } from "../support/ledgers/rows";

const TODAY = "2026-03-11";
const CONTEXT = { asOf: TODAY, ledger: 100, today: TODAY, head: 100 };

const release = {
  id: "october",
  releasedOn: "2023-10-05",
  releasedOnBasis: "release",
  knownOn: "2023-10-05",
  place: 1,
  citations: [],
  observations: [
    observation("2022", "2023-10-05", { value: point("100"), growth: rate("2.7") }),
    observation("2024", "2023-10-05", { value: point("103.3"), growth: rate("3.3") }),
    observation("2025", "2023-10-05", { growth: rate("3.0"), status: "F" }),
  ],
  sequence: 3,
} as const;
const later = {
  ...release,
  id: "april",
  releasedOn: "2025-04-16",
  knownOn: "2025-04-16",
  observations: [observation("2024", "2025-04-16", { value: point("103.3") })],
};
const judged = judgeIndicator({ indicator: indicator(), series: [series()], statements: [], releases: [release, later] }, TODAY);
const { facts, history } = judged;

/** The rows of a table as a reader reads them. */
function rowsOf(element: ReactElement): readonly string[] {
  const rows = renderToStaticMarkup(element).match(/<tr[ >].*?<\/tr>/g) ?? [];
  return rows.map((row) => row.replace(/<[^>]+>/g, " ").replace(/\s+/g, " "));
}

const MARK = "before the period ended";

describe("a value from before its period ended", () => {
  it("is marked among the published values, and only where nothing came since", () => {
    const section = <ValuesSection facts={facts} rows={vintage(history, TODAY)} early={earlyRows(history, TODAY)} context={CONTEXT} />;
    expect(rowsOf(section).filter((row) => row.includes(MARK))).toMatchObject([
      expect.stringMatching(/2025.*\+3\.0%.*before the period ended/),
    ]);
    expect(rowsOf(section).filter((row) => row.includes("2024"))).toMatchObject([expect.stringContaining("16 Apr 2025")]);
  });

  it("is marked among an indicator's releases", () => {
    const all = [release, later].flatMap((of) => of.observations.map((one) => ({ release: of, observation: one, repeated: false })));
    const marked = rowsOf(<ReleasesTable rows={all} facts={facts} context={CONTEXT} />).map((row) => row.includes(MARK));
    // The head, then the rows.
    expect(marked).toEqual([false, false, true, true, false]);
  });

  it("is marked on the page of its release, and compared with nothing", () => {
    const rows = rowsOf(<ReleaseTable release={release} histories={[history]} context={CONTEXT} />).filter((row) => row.includes(MARK));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain(`${MARK}; growth ${MARK}`);
    expect(rows[1]).toContain(`growth ${MARK} , forecast`);
    expect(releaseSummary(release, revisionKinds(history))).toBe(
      "Three observations: one first print and two printed before their periods ended.",
    );
  });

  it("is marked in the chart of releases and its table, and never in force there", () => {
    const plan = vintagesPlan(judged, parseView({ period: "2024" }), CONTEXT)!;
    const words = plan.table.columns.findIndex(({ name }) => name === "words");
    expect(plan.table.rows.map((row) => row[words])).toEqual(["early", "first, latest so far"]);
    const rows = plan.description.kind === "vintages" ? plan.description.rows : null;
    expect(JSON.stringify(vintagesChart(rows!, 900))).toContain(MARK);
  });
});

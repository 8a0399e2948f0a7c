import { read } from "@/lib/api/read";
import { findSeries } from "@/lib/db/entities/series";
import { headOfIndicator } from "@/lib/db/ledger/ledger";
import { compareObservations } from "@/lib/domain/ledger/observation";
import { parsePeriod } from "@/lib/domain/time/period";
import { ok, type Result, refuse } from "@/lib/domain/values/result";
import { vintage } from "@/lib/domain/vintages/vintage";
import { observationJson, vintageJson } from "@/lib/export/json";
import { PAGING, pageOf, parsePaging } from "@/lib/http/paging";
import { readJudged } from "@/lib/load/judged/judged-indicator";

/** The series as of the day, one row per period; with `includeHistory=true` every published value, release by release. */
export const GET = read<{ slug: string }>(["startPeriod", "endPeriod", "includeHistory", ...PAGING], async (ask, { slug }) => {
  const { asOf, ledger, query } = ask;
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  const window = parseWindow(query);
  if (!window.ok) return window;
  const { first, last, isHistory } = window.value;
  const series = await findSeries(slug, ledger);
  return ok({
    version: series === null ? ledger : await headOfIndicator(series.indicator, ledger),
    daily: true,
    body: async () => {
      const judged = series && (await readJudged(series.indicator, ask));
      const history = judged?.history.series.find((held) => held.series.slug === slug);
      if (!series || !judged || !history) return null;
      const isWithin = ({ period }: { period: { first: string; last: string } }) => first <= period.first && period.last <= last;
      if (isHistory) {
        const published = judged.facts.releases
          .flatMap((release) => release.observations)
          .filter((row) => row.series === slug && row.knownOn <= asOf && isWithin(row))
          .sort(compareObservations);
        const page = pageOf(published, paging.value, ({ id }) => id);
        return page && { ...page, items: page.items.map((row) => observationJson(row, series.unit)) };
      }
      const rows = vintage({ ...judged.history, series: [history] }, asOf).filter(isWithin);
      const page = pageOf(rows, paging.value, ({ period }) => `${period.first}.${period.last}`);
      return page && { ...page, items: page.items.map((row) => vintageJson(row, series.unit)) };
    },
  });
});

type Window = { readonly first: string; readonly last: string; readonly isHistory: boolean };

function parseWindow(query: ReadonlyMap<string, string>): Result<Window> {
  const [start, end] = [query.get("startPeriod"), query.get("endPeriod")];
  const first = start === undefined ? null : parsePeriod(start);
  const last = end === undefined ? null : parsePeriod(end);
  if (start !== undefined && first === null) return refuse("Give a period such as 2023, 2023-Q4 or 2023-11.", "startPeriod");
  if (end !== undefined && last === null) return refuse("Give a period such as 2023, 2023-Q4 or 2023-11.", "endPeriod");
  const history = query.get("includeHistory") ?? "false";
  if (history !== "true" && history !== "false") return refuse("Give true or false.", "includeHistory");
  return ok({ first: first?.first ?? "0000-01-01", last: last?.last ?? "9999-12-31", isHistory: history === "true" });
}

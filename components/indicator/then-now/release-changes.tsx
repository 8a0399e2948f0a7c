import { buildThenNowRows } from "@/lib/chart/small/build-then-now-rows";
import { describeThenNow } from "@/lib/chart/small/then-now-plan";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Release } from "@/lib/domain/ledger/release";
import { addDays } from "@/lib/domain/time/day";
import type { Period } from "@/lib/domain/time/period";
import { formatDay } from "@/lib/format/days";
import { Chart } from "../../charts/chart";
import { Section } from "../../page/section";

type Props = { readonly release: Release; readonly judged: readonly JudgedIndicator[] };

/** Maximum charts; the release's table lists all series. */
const MAX_CHARTS = 3;

/** Charts each series of a release the day before it and with it. */
export function ReleaseChanges({ release, judged }: Props) {
  const charts = judged.flatMap((of) =>
    of.history.series.flatMap((held) => {
      const like = longestPeriod(release, held.series.slug);
      if (like === null) return [];
      const asked = { measure: "level", before: addDays(release.knownOn, -1), after: release.knownOn, like } as const;
      const rows = buildThenNowRows(of, held, asked);
      return rows.points.length < 2 ? [] : [{ held, rows }];
    }),
  );
  if (charts.length === 0) return null;
  return (
    <Section
      title="Before and after"
      note={`As it stood on ${formatDay(addDays(release.knownOn, -1), "long")}; open circles: with this release. The same months of each year`}
    >
      {charts.slice(0, MAX_CHARTS).map(({ held, rows }, index) => (
        <div key={held.series.slug} id={`chart-changes-${index + 1}`}>
          <h3 className="table-head">
            {rows.title}, {rows.seriesTitle}
          </h3>
          <Chart
            id={`changes-${index + 1}`}
            description={describeThenNow(rows)}
            foot={`${held.series.publisher} · as of ${formatDay(release.knownOn, "long")}`}
            links={null}
          />
        </div>
      ))}
    </Section>
  );
}

/** The period of a release's values of a series that starts first; on a tie, the longest. */
function longestPeriod({ observations }: Release, series: string): Period | null {
  const periods = observations.filter((one) => one.series === series && one.value !== null).map(({ period }) => period);
  return periods.toSorted((a, b) => a.first.localeCompare(b.first) || b.last.localeCompare(a.last))[0] ?? null;
}

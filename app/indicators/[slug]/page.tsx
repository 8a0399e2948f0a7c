import { notFound } from "next/navigation";
import { ChartView } from "@/components/indicator/chart-view/chart-view";
import { IndicatorFrame } from "@/components/indicator/indicator-frame";
import type { Query } from "@/lib/load/as-of-context";
import { readChartComparison } from "@/lib/load/chart-comparison";
import { readIndicatorPage } from "@/lib/load/indicator-page";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

export default async function IndicatorPage({ params, searchParams }: Props) {
  const page = (await readIndicatorPage((await params).slug, searchParams)) ?? notFound();
  const comparison = await readChartComparison(page, searchParams);
  return (
    <IndicatorFrame page={page} here="chart">
      <ChartView page={page} comparison={comparison} />
    </IndicatorFrame>
  );
}

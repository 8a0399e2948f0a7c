import { notFound } from "next/navigation";
import { ChartView } from "@/components/indicator/chart-view/chart-view";
import { IndicatorFrame } from "@/components/indicator/indicator-frame";
import type { Query } from "@/lib/load/as-of-context";
import { readIndicatorPage } from "@/lib/load/indicator-page";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

export default async function IndicatorPage({ params, searchParams }: Props) {
  const page = (await readIndicatorPage((await params).slug, searchParams)) ?? notFound();
  return (
    <IndicatorFrame page={page} here="chart">
      <ChartView page={page} />
    </IndicatorFrame>
  );
}

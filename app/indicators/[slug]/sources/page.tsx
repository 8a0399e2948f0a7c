import { notFound } from "next/navigation";
import { IndicatorFrame } from "@/components/indicator/indicator-frame";
import { SourcesView } from "@/components/indicator/views/sources-view";
import type { Query } from "@/lib/load/as-of-context";
import { readIndicatorPage } from "@/lib/load/indicator-page";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

export default async function IndicatorSourcesPage({ params, searchParams }: Props) {
  const page = (await readIndicatorPage((await params).slug, searchParams)) ?? notFound();
  return (
    <IndicatorFrame page={page} here="sources">
      <SourcesView page={page} />
    </IndicatorFrame>
  );
}

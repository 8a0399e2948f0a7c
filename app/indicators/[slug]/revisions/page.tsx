import { notFound } from "next/navigation";
import { IndicatorFrame } from "@/components/indicator/indicator-frame";
import { RevisionsView } from "@/components/indicator/views/revisions-view";
import type { Query } from "@/lib/load/as-of-context";
import { readIndicatorPage } from "@/lib/load/indicator-page";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

export default async function IndicatorRevisionsPage({ params, searchParams }: Props) {
  const page = (await readIndicatorPage((await params).slug, searchParams)) ?? notFound();
  return (
    <IndicatorFrame page={page} here="revisions">
      <RevisionsView page={page} />
    </IndicatorFrame>
  );
}

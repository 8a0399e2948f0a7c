import { notFound } from "next/navigation";
import { messageOf, type Query, readMoment } from "@/app/read-moment";
import { IndicatorView } from "@/components/indicator/indicator-view";
import { PageFrame } from "@/components/page-frame";
import { readFacts } from "@/lib/db/facts";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

export default async function IndicatorPage({ params, searchParams }: Props) {
  const { issues, ...moment } = await readMoment(searchParams);
  const facts = (await readFacts((await params).slug, moment.ledger)) ?? notFound();
  const { slug, title } = facts.indicator;
  return (
    <PageFrame title={title} here="indicators" path={`/indicators/${slug}`} moment={moment}>
      <IndicatorView facts={facts} moment={moment} asOfError={messageOf(issues)} />
    </PageFrame>
  );
}

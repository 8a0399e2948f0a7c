import { notFound } from "next/navigation";
import { readJudged } from "@/app/judged";
import { messageOf, type Query, readMoment } from "@/app/read-moment";
import { IndicatorView } from "@/components/indicator/indicator-view";
import { OutturnSection } from "@/components/indicator/outturn-section";
import { PageFrame } from "@/components/page-frame";
import { parseView } from "@/lib/input/view";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

export default async function IndicatorPage({ params, searchParams }: Props) {
  const { issues, ...moment } = await readMoment(searchParams);
  const judged = (await readJudged((await params).slug, moment)) ?? notFound();
  const { slug, title } = judged.facts.indicator;
  return (
    <PageFrame title={title} here="indicators" path={`/indicators/${slug}`} moment={moment}>
      <IndicatorView judged={judged} moment={moment} asOfError={messageOf(issues)}>
        <OutturnSection judged={judged} view={parseView(await searchParams)} moment={moment} />
      </IndicatorView>
    </PageFrame>
  );
}

import { notFound } from "next/navigation";
import { GrowthSection } from "@/components/indicator/growth-section";
import { IndicatorView } from "@/components/indicator/indicator-view";
import { OutturnSection } from "@/components/indicator/outturn-section";
import { PeriodSection } from "@/components/indicator/period-section";
import { ThenNowSection } from "@/components/indicator/then-now/then-now-section";
import { PageFrame } from "@/components/page/page-frame";
import { resolveView } from "@/lib/chart/outturn/build/shown-measure";
import { outturnPlan } from "@/lib/chart/outturn/outturn-plan";
import { readPublicUrl } from "@/lib/http/public-url";
import { addressWith } from "@/lib/input/query/as-of-context";
import { parseView, viewQuery } from "@/lib/input/query/view";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readJudged } from "@/lib/load/judged-indicator";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

export default async function IndicatorPage({ params, searchParams }: Props) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const judged = (await readJudged((await params).slug, context)) ?? notFound();
  const { slug, title } = judged.facts.indicator;
  const [view, origin, path] = [resolveView(judged, parseView(await searchParams)), await readPublicUrl(), `/indicators/${slug}`];
  const outturn = outturnPlan(judged, view, context);
  return (
    <PageFrame
      title={title}
      here="indicators"
      path={path}
      context={context}
      description={outturn?.summary ?? title}
      social={{ card: addressWith(`${path}/card.png`, viewQuery(view), context), embeddable: true }}
    >
      <IndicatorView judged={judged} view={view} context={context} asOfError={messageOf(issues)}>
        <OutturnSection judged={judged} outturn={outturn} view={view} context={context} origin={origin} />
        <ThenNowSection judged={judged} view={view} context={context} origin={origin} />
        <GrowthSection judged={judged} view={view} context={context} origin={origin} />
        <PeriodSection judged={judged} view={view} context={context} origin={origin} />
      </IndicatorView>
    </PageFrame>
  );
}

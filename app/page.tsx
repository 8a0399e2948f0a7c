import { HomeView } from "@/components/home/home-view";
import { PageFrame } from "@/components/page/page-frame";
import { listIndicators } from "@/lib/db/entities/indicators";
import { formatCount } from "@/lib/format/numbers";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readJudged } from "@/lib/load/judged-indicator";

export default async function FrontPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...moment } = await readAsOfContext(searchParams);
  const indicators = await listIndicators(moment.ledger);
  const judged = (await Promise.all(indicators.map(({ slug }) => readJudged(slug, moment)))).filter((one) => one !== null);
  return (
    <PageFrame
      title="Outturn"
      here="indicators"
      path="/"
      moment={moment}
      front={{ counts: formatCount(judged.length, "indicator") }}
      error={messageOf(issues)}
    >
      <HomeView judged={judged} moment={moment} />
    </PageFrame>
  );
}

import { FrontView } from "@/components/front/front-view";
import { PageFrame } from "@/components/page-frame";
import { readFacts } from "@/lib/db/facts";
import { listIndicators } from "@/lib/db/indicators";
import { formatCount } from "@/lib/format";
import { messageOf, type Query, readMoment } from "./read-moment";

export default async function FrontPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...moment } = await readMoment(searchParams);
  const indicators = await listIndicators(moment.ledger);
  const facts = (await Promise.all(indicators.map(({ slug }) => readFacts(slug, moment.ledger)))).filter((one) => one !== null);
  return (
    <PageFrame
      title="Outturn"
      here="indicators"
      path="/"
      moment={moment}
      front={{ counts: formatCount(facts.length, "indicator") }}
      error={messageOf(issues)}
    >
      <FrontView facts={facts} moment={moment} />
    </PageFrame>
  );
}

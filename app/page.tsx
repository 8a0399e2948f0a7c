import "./home.css";
import { HomeView } from "@/components/home/home-view";
import { PageFrame } from "@/components/page/page-frame";
import { countsText } from "@/components/page/site-card";
import { countHeld } from "@/lib/db/queries/count-held";
import { formatCount } from "@/lib/format/lists";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readHome } from "@/lib/load/home";

export default async function HomePage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const home = await readHome(context);
  const counts = await countHeld(context);
  return (
    <PageFrame
      title="Outturn"
      here="newest"
      path="/"
      context={context}
      front={
        counts.indicators === 0
          ? { counts: "Nothing recorded yet" }
          : { counts: countsText(counts), indicators: formatCount(counts.indicators, "indicator") }
      }
      error={messageOf(issues)}
    >
      <HomeView home={home} context={context} />
    </PageFrame>
  );
}

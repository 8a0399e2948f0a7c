import { HomeView } from "@/components/home/home-view";
import { PageFrame } from "@/components/page/page-frame";
import { formatCount } from "@/lib/format/lists";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readHome } from "@/lib/load/home";

export default async function HomePage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const home = await readHome(context);
  const figures = home.indicators.reduce((sum, one) => sum + one.figures, 0);
  return (
    <PageFrame
      title="Outturn"
      here="newest"
      path="/"
      context={context}
      front={{
        counts: `${formatCount(figures, "figure")} stated`,
        indicators: formatCount(home.indicators.length, "indicator"),
      }}
      error={messageOf(issues)}
    >
      <HomeView home={home} context={context} />
    </PageFrame>
  );
}

import { pageOf } from "@/app/api/paging";
import { messageOf, type Query } from "@/app/read-moment";
import { Empty } from "@/components/empty";
import { BasisChoice } from "@/components/lists/basis-choice";
import { shownBases } from "@/components/lists/compare-columns";
import { compareFields, totalsWords } from "@/components/lists/compare-fields";
import { CompareTable } from "@/components/lists/compare-table";
import { basisTotals } from "@/components/lists/compare-totals";
import { FilterForm } from "@/components/lists/filter-form";
import { addressWith, Pager } from "@/components/lists/pager";
import { TotalsList } from "@/components/lists/totals-list";
import { PageFrame } from "@/components/page-frame";
import { oneOf } from "@/lib/input/view";
import { readComparison } from "./read-comparison";

const PAGE = 100;

export default async function ComparePage({ searchParams }: { readonly searchParams: Query }) {
  const { moment, issues, refused, indicators, judged, figures, order, query } = await readComparison(searchParams);
  const cursor = oneOf((await searchParams).cursor);
  const { items, next } = pageOf(figures, { limit: PAGE, cursor }, ({ figure }) => figure.id);
  const all = judged?.facts.series ?? [];
  const series = shownBases(all, figures, [query.basis ?? []].flat());
  const sorted = (sort: string | null) => addressWith("/compare", { ...query, sort }, moment);
  return (
    <PageFrame title="Compare" here="compare" path="/compare" moment={moment} error={messageOf(issues)}>
      <p className="crumb">{judged === null ? "Nothing held" : judged.facts.indicator.title}</p>
      <h1>Every figure against every basis</h1>
      <p className="standfirst">{totalsWords(figures)}</p>
      <div className="mt-7">
        <FilterForm path="/compare" fields={compareFields(indicators, judged, query)} moment={moment} error={messageOf(refused)}>
          <BasisChoice series={all} shown={series} />
          {order !== "day" && <input type="hidden" name="sort" value={order} />}
        </FilterForm>
      </div>
      {figures.length === 0 && refused.length === 0 && <Empty>No figure is held that fits.</Empty>}
      {figures.length > 0 && (
        <>
          <TotalsList totals={series.map((basis) => basisTotals(figures, basis))} />
          <CompareTable
            figures={items}
            series={series}
            moment={moment}
            sorting={{ order, addresses: { day: sorted(null), period: sorted("period") } }}
          />
          <p className="note mt-4">
            Entered by editors, not a sample. A floor is nearly free, a point is not. Projections, unless marked otherwise. Difference is
            the outturn minus the nearest stated bound, 0 between the bounds; its unit is that of the basis. No vote, no average.
          </p>
        </>
      )}
      <Pager path="/compare" query={query} next={next} isFirst={cursor === null} moment={moment} />
      {figures.length > 0 && (
        <p className="chart-links mt-4">
          <a href={addressWith("/compare/compare.csv", query, moment)}>CSV of these figures on every basis</a>
        </p>
      )}
    </PageFrame>
  );
}

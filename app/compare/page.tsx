import { compareFields, totalsWords } from "@/components/compare/compare-fields";
import { CompareTable } from "@/components/compare/compare-table";
import { BasisChoice } from "@/components/lists/basis-choice";
import { DayRange } from "@/components/lists/day-range";
import { FilterForm } from "@/components/lists/filter-form";
import { Pager } from "@/components/lists/pager";
import { TotalsList } from "@/components/lists/totals-list";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { groupsOnPage } from "@/lib/compare/groups";
import type { CompareOrder } from "@/lib/compare/order";
import { basisTotals, headlineTotals, shapeTotals } from "@/lib/compare/totals";
import { listSpeakerNames } from "@/lib/db/entities/speakers";
import { NOT_LISTED, pageOf } from "@/lib/http/paging";
import { addressAt, addressWith } from "@/lib/input/query/as-of-context";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query } from "@/lib/load/as-of-context";
import { readComparison } from "@/lib/load/comparison";

const PAGE = 100;

export default async function ComparePage({ searchParams }: { readonly searchParams: Query }) {
  const { moment, issues, refused, indicators, judged, figures, order, groups, bases, query } = await readComparison(searchParams);
  const cursor = oneOf((await searchParams).cursor);
  const page = pageOf(figures, { limit: PAGE, cursor }, ({ figure }) => figure.id);
  const { items, next } = page ?? { items: [], next: null };
  const names = new Map((await listSpeakerNames(moment.ledger)).map(({ slug, name }) => [slug, name]));
  const sorted = (sort: CompareOrder) => addressWith("/compare", { ...query, sort: sort === "day" ? null : sort }, moment);
  const fixed = { ...query, asOf: moment.asOf, ledger: String(moment.ledger) };
  const slug = judged?.facts.indicator.slug ?? null;
  return (
    <PageFrame title="Compare" here="compare" path="/compare" moment={moment} error={messageOf(issues)}>
      <p className="crumb">{judged === null ? "Nothing held" : judged.facts.indicator.title}</p>
      <h1>Every figure against every basis</h1>
      <p className="standfirst">{totalsWords(figures)}</p>
      <p className="chart-links mt-4">
        <a href={addressWith("/compare/side-by-side", { indicator: slug }, moment)}>Speakers side by side</a>{" "}
        <a href={addressWith("/compare/side-by-side", { by: "indicators" }, moment)}>Indicators side by side</a>{" "}
        <a href={addressWith("/track-record", { indicator: slug }, moment)}>Track record</a>
      </p>
      <div className="mt-5">
        <FilterForm
          path="/compare"
          fields={compareFields(indicators, judged, names, query)}
          moment={moment}
          error={messageOf(refused)}
          below={<BasisChoice series={judged?.facts.series ?? []} shown={bases} />}
        >
          <DayRange from={textOf(query.from)} to={textOf(query.to)} today={moment.today} />
          {order !== "day" && <input type="hidden" name="sort" value={order} />}
        </FilterForm>
      </div>
      {figures.length === 0 && refused.length === 0 && <Empty>No figure is held that fits.</Empty>}
      {figures.length > 0 && (
        <>
          <TotalsList
            totals={[...bases.map((basis) => basisTotals(figures, basis)), headlineTotals(figures)]}
            shapes={shapeTotals(figures)}
          />
          <CompareTable
            figures={items}
            series={bases}
            moment={moment}
            withStrip
            {...(groups && { groups: groupsOnPage(groups, items) })}
            sorting={{
              order,
              addresses: { day: sorted("day"), period: sorted("period"), speaker: sorted("speaker"), outcome: sorted("outcome") },
            }}
          />
          <p className="note mt-4">
            Entered by editors, not a sample. A floor is nearly free, a point is not: read outcomes by shape. Projections, unless marked
            otherwise. Difference is the outturn minus the nearest stated bound, 0 between the bounds; its unit is that of the basis. In the
            strip the first outturn stands in the middle, each basis with its own stroke; what is beyond the scale stands at its edge. No
            vote, no average. <a href={`${addressAt("/methodology", moment)}#outcomes`}>How outcomes come about</a>
          </p>
        </>
      )}
      {page === null && <Empty>{NOT_LISTED}</Empty>}
      <Pager path="/compare" query={query} next={next} isFirst={cursor === null} moment={moment} />
      {figures.length > 0 && (
        <p className="chart-links mt-4">
          <a href={addressWith("/compare/compare.csv", query, moment)}>CSV of exactly these figures on these bases</a>{" "}
          <a href={addressWith("/compare", fixed, { ...moment, asOf: moment.today, ledger: moment.head })}>
            Address of this view as it stands, to keep
          </a>
        </p>
      )}
    </PageFrame>
  );
}

function textOf(value: string | null | undefined | readonly string[]): string | null {
  return typeof value === "string" ? value : null;
}

import { compareFields, totalsText } from "@/components/compare/compare-fields";
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
  const { context, issues, refused, indicators, judged, figures, order, groups, bases, query } = await readComparison(searchParams);
  const cursor = oneOf((await searchParams).cursor);
  const page = pageOf(figures, { limit: PAGE, cursor }, ({ figure }) => figure.id);
  const { items, next } = page ?? { items: [], next: null };
  const names = new Map((await listSpeakerNames(context.ledger)).map(({ slug, name }) => [slug, name]));
  const sorted = (sort: CompareOrder) => addressWith("/compare", { ...query, sort: sort === "day" ? null : sort }, context);
  const fixed = { ...query, asOf: context.asOf, ledger: String(context.ledger) };
  const slug = judged?.facts.indicator.slug ?? null;
  return (
    <PageFrame title="Compare" here="compare" path="/compare" context={context} error={messageOf(issues)}>
      <p className="crumb">{judged === null ? "Nothing held" : judged.facts.indicator.title}</p>
      <h1>Every figure against every basis</h1>
      <p className="standfirst">{totalsText(figures)}</p>
      <p className="chart-links mt-4">
        <a href={addressWith("/compare/side-by-side", { indicator: slug }, context)}>Speakers side by side</a>{" "}
        <a href={addressWith("/compare/side-by-side", { by: "indicators" }, context)}>Indicators side by side</a>{" "}
        <a href={addressWith("/track-record", { indicator: slug }, context)}>Track record</a>
      </p>
      <div className="mt-5">
        <FilterForm
          path="/compare"
          fields={compareFields(indicators, judged, names, query)}
          context={context}
          error={messageOf(refused)}
          below={<BasisChoice series={judged?.facts.series ?? []} shown={bases} />}
        >
          <DayRange from={textOf(query.from)} to={textOf(query.to)} today={context.today} />
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
            context={context}
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
            vote, no average. <a href={`${addressAt("/methodology", context)}#outcomes`}>How outcomes come about</a>
          </p>
        </>
      )}
      {page === null && <Empty>{NOT_LISTED}</Empty>}
      <Pager path="/compare" query={query} next={next} isFirst={cursor === null} context={context} />
      {figures.length > 0 && (
        <p className="chart-links mt-4">
          <a href={addressWith("/compare/compare.csv", query, context)}>CSV of exactly these figures on these bases</a>{" "}
          <a href={addressWith("/compare", fixed, { ...context, asOf: context.today, ledger: context.head })}>
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

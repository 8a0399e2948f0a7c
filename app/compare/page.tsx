import { compareFields } from "@/components/compare/compare-fields";
import { CompareTable } from "@/components/compare/compare-table";
import { NoFigureFits } from "@/components/compare/no-figure-fits";
import { BasisChoice } from "@/components/lists/basis-choice";
import { DayRange } from "@/components/lists/day-range";
import { FilterForm } from "@/components/lists/filter-form";
import { outturnText } from "@/components/lists/outturn-field";
import { Pager } from "@/components/lists/pager";
import { TotalsList } from "@/components/lists/totals-list";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { groupsOnPage } from "@/lib/compare/groups";
import { outcomesSentence } from "@/lib/compare/outcomes-sentence";
import { type CompareSort, sortQuery } from "@/lib/compare/sort";
import { basisTotals, headlineTotals, shapeTotals } from "@/lib/compare/totals";
import { listSpeakerNames } from "@/lib/db/entities/speakers";
import { NOT_LISTED, pageOf } from "@/lib/http/paging";
import { addressAt, addressWith } from "@/lib/input/query/as-of-context";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query } from "@/lib/load/as-of-context";
import { readComparison } from "@/lib/load/comparison";

const PAGE = 40;
const PAGER = { first: "First figures", next: "Next figures" };

export default async function ComparePage({ searchParams }: { readonly searchParams: Query }) {
  const { context, issues, refused, indicators, judged, figures, sort, outturn, groups, bases, withoutOne, query } =
    await readComparison(searchParams);
  const cursor = oneOf((await searchParams).cursor);
  const page = pageOf(figures, { limit: PAGE, cursor }, ({ figure }) => figure.id);
  const { items, next } = page ?? { items: [], next: null };
  const names = new Map((await listSpeakerNames(context.ledger)).map(({ slug, name }) => [slug, name]));
  const addressOf = (order: CompareSort) => addressWith("/compare", { ...query, ...sortQuery(order) }, context);
  const fixed = { ...query, asOf: context.asOf, ledger: String(context.ledger) };
  const slug = judged?.facts.indicator.slug ?? null;
  const all = judged?.facts.series ?? [];
  const fields = compareFields(indicators, judged, names, query, outturn);
  const further = [
    ...bases.map((basis) => ["basis", basis.slug] as const),
    ...(["from", "to"] as const).flatMap((name) => (textOf(query[name]) === null ? [] : [[name, textOf(query[name]) ?? ""] as const])),
  ];
  return (
    <PageFrame title="Compare" here="compare" path="/compare" context={context} error={messageOf(issues)}>
      <p className="crumb">Compare · every figure stated about one subject, against what was published</p>
      <h1>{judged === null ? "Compare" : judged.facts.indicator.title}</h1>
      {figures.length > 0 && <p className="standfirst">{outcomesSentence(figures)}</p>}
      {slug !== null && (
        <p className="chart-links mt-4">
          <a href={addressAt(`/indicators/${slug}`, context)}>Chart</a>{" "}
          <a href={addressWith("/compare/side-by-side", { indicator: slug }, context)}>Forecasters side by side</a>{" "}
          <a href={addressWith("/compare/side-by-side", { by: "indicators" }, context)}>Indicators side by side</a>{" "}
          <a href={addressWith("/track-record", { indicator: slug }, context)}>Track record</a>
        </p>
      )}
      {indicators.length === 0 && (
        <Empty>
          Nothing is held yet. <a href="/enter">Enter the first figure</a> to compare it with what is published later.
        </Empty>
      )}
      {indicators.length > 0 && (
        <div className="mt-5">
          <FilterForm
            path="/compare"
            fields={fields}
            context={context}
            error={messageOf(refused)}
            below={<BasisChoice series={all} shown={bases} />}
            further={further}
          >
            <DayRange from={textOf(query.from)} to={textOf(query.to)} today={context.today} />
            {Object.entries(sortQuery(sort)).map(
              ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
            )}
          </FilterForm>
        </div>
      )}
      {figures.length === 0 && refused.length === 0 && judged !== null && (
        <NoFigureFits withoutOne={withoutOne} fields={fields} query={query} context={context} />
      )}
      {figures.length > 0 && (
        <>
          <CompareTable
            figures={items}
            series={all}
            bases={bases}
            context={context}
            withStrip
            {...(groups && { groups: groupsOnPage(groups, items) })}
            sorting={{ sort, addressOf }}
          />
          <Pager path="/compare" query={query} next={next} isFirst={cursor === null} context={context} words={PAGER} />
          <details className="more">
            <summary>How many, by whose count and by shape</summary>
            <TotalsList
              totals={[...all.map((basis) => basisTotals(figures, basis)), headlineTotals(figures)]}
              shapes={shapeTotals(figures)}
            />
          </details>
          <p className="note mt-4">
            {outturnText(outturn)} Difference is the actual minus the nearest stated bound, 0 between the bounds. Error is the actual minus
            what was stated (the middle of a range), in percent of the actual, of growth in points: above zero, more came than was stated.
            “More than” and “up to” have none. In the strip the actual is the line in the middle, and an arrow at the edge is a figure
            beyond the scale. Figures were entered by editors and are not a sample.{" "}
            <a href={`${addressAt("/methodology", context)}#outcomes`}>How outcomes come about</a>
          </p>
        </>
      )}
      {page === null && <Empty>{NOT_LISTED}</Empty>}
      {figures.length > 0 && (
        <p className="chart-links mt-4">
          <a href={addressWith("/compare/compare.csv", query, context)}>CSV of these figures</a>{" "}
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

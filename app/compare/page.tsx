import { pageOf } from "@/app/api/paging";
import { readJudged } from "@/app/judged";
import { messageOf, type Query, readMoment } from "@/app/read-moment";
import { Empty } from "@/components/empty";
import { compareFields, totalsWords } from "@/components/lists/compare-fields";
import { CompareTable } from "@/components/lists/compare-table";
import { FilterForm } from "@/components/lists/filter-form";
import { Pager } from "@/components/lists/pager";
import { addressAt } from "@/components/moment";
import { PageFrame } from "@/components/page-frame";
import { listIndicators } from "@/lib/db/indicators";
import { filterFigures, parseFigureFilter } from "@/lib/input/figure-filter";
import { oneOf } from "@/lib/input/view";

const PAGE = 100;

export default async function ComparePage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...moment } = await readMoment(searchParams);
  const query = await searchParams;
  const given = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, oneOf(value) ?? undefined]));
  const indicators = await listIndicators(moment.ledger);
  const all = await Promise.all(indicators.map(({ slug }) => readJudged(slug, moment)));
  const held = all.filter((one) => one !== null).sort((a, b) => b.figures.length - a.figures.length);
  const judged = held.find(({ facts }) => facts.indicator.slug === given.indicator) ?? held[0] ?? null;
  const filter = parseFigureFilter({ ...given, indicator: undefined });
  const rows = judged === null || !filter.ok ? [] : filterFigures(judged.figures, filter.value).toReversed();
  const cursor = oneOf(query.cursor);
  const { items, next } = pageOf(rows, { limit: PAGE, cursor }, ({ figure }) => figure.id);
  const wrong = [...issues, ...(filter.ok ? [] : filter.issues)];
  return (
    <PageFrame title="Compare" here="compare" path="/compare" moment={moment} error={messageOf(wrong)}>
      <p className="crumb">{judged === null ? "Nothing held" : judged.facts.indicator.title}</p>
      <h1>Every figure against every basis</h1>
      <p className="standfirst">{totalsWords(rows)}</p>
      <div className="mt-7">
        <FilterForm path="/compare" fields={compareFields(held, judged, given)} moment={moment} />
      </div>
      {items.length === 0 && <Empty>No figure is held that fits.</Empty>}
      {judged !== null && items.length > 0 && <CompareTable figures={items} series={judged.facts.series} moment={moment} />}
      {judged !== null && (
        <p className="chart-links">
          <a href={addressAt(`/indicators/${judged.facts.indicator.slug}/figures.csv`, moment)}>CSV of all its figures</a>
        </p>
      )}
      <Pager path="/compare" query={{ ...nulled(given), cursor: null }} next={next} isFirst={cursor === null} moment={moment} />
    </PageFrame>
  );
}

function nulled({ indicator, speaker, period, nature, measure, outcome }: Readonly<Record<string, string | undefined>>) {
  const query = { indicator, speaker, period, nature, measure, outcome };
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, value ?? null]));
}

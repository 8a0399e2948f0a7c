import { choicesOf, type Field, FilterForm, unknownChoices } from "@/components/lists/filter-form";
import { Pager } from "@/components/lists/pager";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { basesOf } from "@/components/releases/observation-line";
import { ReleaseList } from "@/components/releases/release-list";
import { listIndicators } from "@/lib/db/entities/indicators";
import { listReleases } from "@/lib/db/entities/releases";
import { listSeries } from "@/lib/db/entities/series";
import { formatDay } from "@/lib/format/days";
import { cursorText, pageCursor } from "@/lib/http/paging";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";

const PAGE = 50;

export default async function ReleasesPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const query = await searchParams;
  const [indicator, cursor] = [oneOf(query.indicator), pageCursor(oneOf(query.cursor))];
  const { items, next } = await listReleases({ ...context, limit: PAGE, cursor, indicator });
  const indicators = await listIndicators(context.ledger);
  const bases = basesOf(await listSeries(null, context.ledger), indicators);
  const fields: readonly Field[] = [{ name: "indicator", label: "Indicator", value: indicator, choices: choicesOf(indicators) }];
  return (
    <PageFrame title="Releases" here="releases" path="/releases" context={context} error={messageOf(issues)}>
      <p className="crumb">Newest first, {PAGE} a page</p>
      <h1>Releases</h1>
      <div className="mt-7">
        <FilterForm path="/releases" fields={fields} context={context} error={unknownChoices(fields)} />
      </div>
      {items.length === 0 && <Empty>No release that fits was public by {formatDay(context.asOf, "long")}.</Empty>}
      {items.length > 0 && <ReleaseList releases={items} bases={bases} context={context} />}
      <Pager path="/releases" query={{ indicator }} next={cursorText(next)} isFirst={cursor === null} context={context} />
    </PageFrame>
  );
}

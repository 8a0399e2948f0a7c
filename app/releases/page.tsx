import { messageOf, type Query, readMoment } from "@/app/read-moment";
import { Empty } from "@/components/empty";
import { choicesOf, type Field, FilterForm, unknownChoices } from "@/components/lists/filter-form";
import { Pager } from "@/components/lists/pager";
import { basesOf } from "@/components/lists/printed";
import { ReleaseList } from "@/components/lists/release-list";
import { PageFrame } from "@/components/page-frame";
import { listIndicators } from "@/lib/db/indicators";
import { listReleases } from "@/lib/db/releases";
import { listSeries } from "@/lib/db/series";
import { formatDay } from "@/lib/format-day";
import { oneOf } from "@/lib/input/view";

const PAGE = 50;

export default async function ReleasesPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...moment } = await readMoment(searchParams);
  const query = await searchParams;
  const [indicator, cursor] = [oneOf(query.indicator), oneOf(query.cursor)];
  const { items, next } = await listReleases({ ...moment, limit: PAGE, cursor, indicator });
  const indicators = await listIndicators(moment.ledger);
  const bases = basesOf(await listSeries(null, moment.ledger), indicators);
  const fields: readonly Field[] = [{ name: "indicator", label: "Indicator", value: indicator, choices: choicesOf(indicators) }];
  return (
    <PageFrame title="Releases" here="releases" path="/releases" moment={moment} error={messageOf(issues)}>
      <p className="crumb">Newest first, {PAGE} a page</p>
      <h1>Releases</h1>
      <div className="mt-7">
        <FilterForm path="/releases" fields={fields} moment={moment} error={unknownChoices(fields)} />
      </div>
      {items.length === 0 && <Empty>No release that fits was public by {formatDay(moment.asOf, "long")}.</Empty>}
      {items.length > 0 && <ReleaseList releases={items} bases={bases} moment={moment} />}
      <Pager path="/releases" query={{ indicator }} next={next} isFirst={cursor === null} moment={moment} />
    </PageFrame>
  );
}

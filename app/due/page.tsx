import "../home.css";
import { DueTable } from "@/components/due/due-table";
import { FilterForm, unknownChoices } from "@/components/lists/filter-form";
import { Pager } from "@/components/lists/pager";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { formatDay } from "@/lib/format/days";
import { areaKey, groupByArea } from "@/lib/home/area-groups";
import { dueKey, listDue } from "@/lib/home/due-list";
import { NOT_LISTED, pageOf } from "@/lib/http/paging";
import { addressAt } from "@/lib/input/query/as-of-context";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readHomeIndicators } from "@/lib/load/home";

const PAGE = 100;
const PATH = "/due";

export default async function DuePage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const query = await searchParams;
  const [area, slug, cursor] = [oneOf(query.area), oneOf(query.indicator), oneOf(query.cursor)];
  const indicators = await readHomeIndicators(context);
  const fields = [
    { name: "area", label: "Area", value: area, choices: groupByArea(indicators).map(({ key, name }) => ({ value: key, text: name })) },
    {
      name: "indicator",
      label: "Indicator",
      value: slug,
      choices: indicators.map(({ indicator }) => ({ value: indicator.slug, text: indicator.title })),
    },
  ].filter(({ choices }) => choices.length > 1);
  const fitting = indicators.filter(
    ({ indicator }) => (area === null || areaKey(indicator) === area) && (slug === null || indicator.slug === slug),
  );
  const entries = listDue(fitting);
  const page = pageOf(entries, { limit: PAGE, cursor }, dueKey);
  return (
    <PageFrame
      title="Due"
      here="due"
      path={PATH}
      context={context}
      description="Figures that officials stated and that wait for a published one: what is over, and what is not over yet."
      error={messageOf(issues)}
    >
      <p className="crumb">As of {formatDay(context.asOf, "long")}</p>
      <h1>Waiting for a figure</h1>
      <p className="standfirst">
        Figures that somebody stated and that cannot be judged yet: nothing is published for their period, or it is not over.
      </p>
      {fields.length > 0 && (
        <div className="mt-7">
          <FilterForm path={PATH} fields={fields} context={context} error={unknownChoices(fields)} />
        </div>
      )}
      {entries.length === 0 && (
        <div className="mt-7">
          <Empty>
            Nothing is waited for{area === null && slug === null ? "" : " in this choice"} as of {formatDay(context.asOf, "long")}.{" "}
            {(area !== null || slug !== null) && <a href={addressAt(PATH, context)}>Show all</a>}
          </Empty>
        </div>
      )}
      {page === null ? <Empty>{NOT_LISTED}</Empty> : <DueTable entries={page.items} context={context} />}
      <Pager path={PATH} query={{ area, indicator: slug }} next={page?.next ?? null} isFirst={cursor === null} context={context} />
    </PageFrame>
  );
}

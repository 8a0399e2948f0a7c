import "../home.css";
import { IndicatorList } from "@/components/home/indicator-list";
import { IndicatorRows } from "@/components/home/indicator-rows";
import { FilterForm, unknownChoices } from "@/components/lists/filter-form";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { sparkSpan } from "@/lib/chart/sparkline/stated-sparkline";
import { formatCount } from "@/lib/format/lists";
import { areaKey, groupByArea } from "@/lib/home/area-groups";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readHomeIndicators } from "@/lib/load/home";

/** Of more indicators only the names are listed, until an area is chosen. */
const MAX_ROWS = 60;
const PATH = "/indicators";

export default async function IndicatorsPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const area = oneOf((await searchParams).area);
  const all = await readHomeIndicators(context);
  const choices = groupByArea(all).map(({ key, name, members }) => ({ value: key, text: `${name} (${members.length})` }));
  const field = { name: "area", label: "Area", value: area, choices };
  const shown = all.filter(({ indicator }) => area === null || areaKey(indicator) === area);
  const groups = groupByArea(shown);
  return (
    <PageFrame
      title="Indicators"
      here="indicators"
      path={PATH}
      context={context}
      description="What is measured, by area: the newest published value of each indicator, and how many figures were stated of it."
      error={messageOf(issues)}
    >
      <p className="crumb">By area, then by title</p>
      <h1>Indicators</h1>
      <p className="standfirst">
        {all.length === 0
          ? "Nothing is recorded here yet."
          : `What is measured: ${formatCount(all.length, "indicator")}, whoever measures it.`}
      </p>
      {all.length === 0 && (
        <p className="mt-7">
          <a className="button first-button" href="/enter/indicator">
            Name the first indicator
          </a>
        </p>
      )}
      {choices.length > 1 && (
        <div className="mt-7">
          <FilterForm path={PATH} fields={[field]} context={context} error={unknownChoices([field])} />
        </div>
      )}
      {shown.length > MAX_ROWS && <Empty>Choose an area to see the newest values and what was stated.</Empty>}
      {shown.length > MAX_ROWS ? (
        <IndicatorList groups={groups} context={context} />
      ) : (
        shown.length > 0 && (
          <IndicatorRows groups={groups} span={sparkSpan(shown.flatMap(({ newest }) => newest?.spark ?? []))} context={context} />
        )
      )}
    </PageFrame>
  );
}

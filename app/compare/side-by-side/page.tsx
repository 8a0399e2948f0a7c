import { SideBySideTable } from "@/components/compare/side-by-side-table";
import { SideChoice } from "@/components/compare/side-choice";
import { choicesOf, FilterForm } from "@/components/lists/filter-form";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { addressWith } from "@/lib/input/query/as-of-context";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { loadSides } from "@/lib/load/side-by-side";

const PATH = "/compare/side-by-side";

export default async function SideBySidePage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const { by, sides, indicators, speakers, indicator } = await loadSides(await searchParams, context);
  const chosen = sides.map(({ slug }) => slug);
  const ofIndicators = by === "indicators";
  const field = { name: "indicator", label: "Indicator", value: indicator, choices: choicesOf(indicators), needed: true };
  return (
    <PageFrame title="Side by side" here="compare" path={PATH} context={context} error={messageOf(issues)}>
      <p className="crumb">
        <a href={addressWith("/compare", {}, context)}>Compare</a> · {ofIndicators ? "indicators" : "speakers on one indicator"}
      </p>
      <h1>{ofIndicators ? "Indicators side by side" : "Speakers side by side"}</h1>
      <p className="standfirst">
        What was stated for each period, and what each figure’s headline is. Entered by editors, not a sample; nobody is ranked.
      </p>
      <p className="chart-links mt-4">
        {ofIndicators ? (
          <a href={addressWith(PATH, {}, context)}>Speakers side by side</a>
        ) : (
          <a href={addressWith(PATH, { by: "indicators" }, context)}>Indicators side by side</a>
        )}
      </p>
      <div className="mt-5">
        <FilterForm path={PATH} fields={ofIndicators ? [] : [field]} context={context}>
          {ofIndicators && <input type="hidden" name="by" value="indicators" />}
          {ofIndicators ? (
            <SideChoice name="indicator" label="Indicator" choices={indicators} chosen={chosen} />
          ) : (
            <SideChoice name="speaker" label="Speaker" choices={speakers} chosen={chosen} />
          )}
        </FilterForm>
      </div>
      {sides.length === 0 && <Empty>No figure is held that was stated by that day.</Empty>}
      {sides.length > 0 && <SideBySideTable sides={sides} withSpeakers={ofIndicators} context={context} />}
    </PageFrame>
  );
}

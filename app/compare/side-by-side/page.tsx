import { SideBySideTable } from "@/components/compare/side-by-side-table";
import { SideChoice } from "@/components/compare/side-choice";
import { choicesOf, type Field, FilterForm } from "@/components/lists/filter-form";
import { outturnField, outturnText } from "@/components/lists/outturn-field";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { Section } from "@/components/page/section";
import { ForecastersTable } from "@/components/track-record/forecasters-table";
import { formatCount, formatList } from "@/lib/format/lists";
import { addressWith, type ListQuery } from "@/lib/input/query/as-of-context";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { loadSides, type Sides } from "@/lib/load/side-by-side";

const PATH = "/compare/side-by-side";

export default async function SideBySidePage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const query = await searchParams;
  const loaded = await loadSides(query, context);
  const { by, sides, blocks, periods, indicators, speakers, indicator, basis, errors, outturn } = loaded;
  const chosen = sides.map(({ slug }) => slug);
  const ofIndicators = by === "indicators";
  const title = indicators.find(({ slug }) => slug === indicator)?.title;
  const all: ListQuery = ofIndicators ? { by, indicator: chosen, show: "all" } : { indicator, speaker: chosen, show: "all" };
  return (
    <PageFrame title="Side by side" here="compare" path={PATH} context={context} error={messageOf(issues)}>
      <p className="crumb">
        <a href={addressWith("/compare", { indicator }, context)}>Compare</a> · side by side
      </p>
      <h1>{ofIndicators ? "Indicators side by side" : (title ?? "Side by side")}</h1>
      {sides.length > 0 && <p className="standfirst">{sidesText(loaded)}</p>}
      {indicators.length > 0 && (
        <>
          <p className="chart-links mt-4">
            {ofIndicators ? (
              <a href={addressWith(PATH, {}, context)}>Forecasters side by side</a>
            ) : (
              <a href={addressWith(PATH, { by: "indicators" }, context)}>Indicators side by side</a>
            )}
          </p>
          <div className="mt-5">
            <FilterForm
              path={PATH}
              fields={fieldsOf(loaded)}
              context={context}
              further={chosen.map((slug) => [ofIndicators ? "indicator" : "speaker", slug] as const)}
            >
              {ofIndicators && <input type="hidden" name="by" value="indicators" />}
              {oneOf(query.show) !== null && <input type="hidden" name="show" value={oneOf(query.show) ?? ""} />}
              {ofIndicators ? (
                <SideChoice name="indicator" label="Indicator" choices={indicators} chosen={chosen} />
              ) : (
                <SideChoice name="speaker" label="Forecaster" choices={speakers} chosen={chosen} />
              )}
            </FilterForm>
          </div>
        </>
      )}
      {sides.length === 0 && <Empty>No figure is held that was stated by that day.</Empty>}
      {errors !== null && basis !== null && (
        <Section title={`How far off, ${basis.title}, ${errors.measure}`}>
          <ForecastersTable
            list={errors}
            series={basis}
            counted={sides.flatMap(({ figures }) => figures)}
            context={context}
            only={new Set(chosen)}
          />
        </Section>
      )}
      {blocks.length > 0 && (
        <>
          <Section title="Period by period">
            <SideBySideTable blocks={blocks} sides={sides} context={context} />
          </Section>
          {periods > blocks.length && oneOf(query.show) === null && (
            <p className="chart-links mt-4">
              <a href={addressWith(PATH, all, context)}>All {periods} periods, also those that only one of them spoke of</a>
            </p>
          )}
          <p className="note mt-4">
            {outturnText(outturn)} Error is the actual minus what was stated (the middle of a range), in percent of the actual, of growth in
            points: plus means that more came than was stated. In the strip the actual is the line in the middle, and an arrow at the edge
            is a figure beyond the scale. Figures were entered by editors and are not a sample; nobody is ranked.
          </p>
        </>
      )}
    </PageFrame>
  );
}

function fieldsOf({ by, indicators, indicator, series, basis, outturn }: Sides): readonly Field[] {
  if (by === "indicators") return [outturnField(outturn)];
  const one = { name: "indicator", label: "Indicator", value: indicator, choices: choicesOf(indicators), required: true };
  const bases = { name: "basis", label: "Errors on", value: basis?.slug ?? null, choices: choicesOf(series), required: true };
  return [one, ...(series.length > 1 ? [bases] : []), outturnField(outturn)];
}

/** "Andrei Belousov, Maxim Reshetnikov and Vladimir Putin, on the five periods that two or more of them spoke of." */
function sidesText({ sides, blocks, isShared, periods }: Sides): string {
  const names = formatList(sides.map(({ title }) => title));
  if (sides.length === 1) return `${names}: ${formatCount(blocks.length, "period")}. Nobody else is held to compare with.`;
  const shown = formatCount(blocks.length, "period");
  if (isShared) return `${names}, on ${shown} that two or more of them spoke of.`;
  return blocks.length < periods ? `${names}, on the newest ${shown}.` : `${names}, on ${shown}.`;
}

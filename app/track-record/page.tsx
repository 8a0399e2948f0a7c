import { choicesOf, FilterForm } from "@/components/lists/filter-form";
import { outturnText } from "@/components/lists/outturn-field";
import { Pager } from "@/components/lists/pager";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { ScrollFrame } from "@/components/page/scroll-frame";
import { Section } from "@/components/page/section";
import { chosenErrors } from "@/components/track-record/chosen-errors";
import { CountedTable } from "@/components/track-record/counted-table";
import { ForecastersSection } from "@/components/track-record/forecasters-section";
import { selectionText } from "@/components/track-record/labels";
import { isNotJudged, NotJudged } from "@/components/track-record/not-judged";
import { Statistics } from "@/components/track-record/statistics";
import { trackFields, trackQuery } from "@/components/track-record/track-fields";
import { recordText } from "@/components/track-record/within-text";
import { listIndicators } from "@/lib/db/entities/indicators";
import { listSeries } from "@/lib/db/entities/series";
import { listSpeakerNames } from "@/lib/db/entities/speakers";
import { NOT_LISTED, pageOf } from "@/lib/http/paging";
import { addressWith } from "@/lib/input/query/as-of-context";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readTrackQuery } from "@/lib/load/track-query";
import { readTrackRecord } from "@/lib/load/track-record";

const PAGE = 50;
const PAGER = { first: "First figures", next: "Next figures" };
const PATH = "/track-record";

export default async function TrackRecordPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const query = await searchParams;
  const { filter, refused } = readTrackQuery(query);
  const { record, series: recordSeries } = await readTrackRecord(filter, context);
  const [indicators, series, speakers] = await Promise.all([
    listIndicators(context.ledger),
    listSeries(filter.indicator, context.ledger),
    listSpeakerNames(context.ledger),
  ]);
  const shown = chosenErrors(record.lists, oneOf(query.errors));
  const shownSeries = recordSeries.find(({ slug }) => slug === shown?.series) ?? null;
  const address = trackQuery(filter, oneOf(query.errors));
  const cursor = oneOf(query.cursor);
  const page = pageOf(record.counted.toReversed(), { limit: PAGE, cursor }, ({ figure }) => figure.id);
  const { items, next } = page ?? { items: [], next: null };
  const isStatistics = oneOf(query.show) === "statistics";
  const statistics = addressWith(PATH, { ...address, show: "statistics" }, context);
  const rows = `${addressWith(PATH, address, context)}#counted`;
  const csv = addressWith(`${PATH}/track-record.csv`, address, context);
  const people = speakers.map(({ slug, name }) => ({ slug, title: name }));
  const institutions = speakers.filter(({ kind }) => kind === "institution").map(({ slug, name }) => ({ slug, title: name }));
  const named = people.find(({ slug }) => slug === (filter.speaker ?? filter.institution))?.title;
  const fields = [
    { name: "indicator", label: "Indicator", value: filter.indicator, choices: choicesOf(indicators) },
    { name: "speaker", label: "Speaker", value: filter.speaker, choices: choicesOf(people) },
    { name: "institution", label: "Institution", value: filter.institution, choices: choicesOf(institutions) },
    { name: "series", label: "Series", value: filter.series, choices: choicesOf(series) },
    ...trackFields(filter, record.lists, shown, recordSeries),
  ];
  const subject = named ?? indicators.find(({ slug }) => slug === filter.indicator)?.title ?? null;
  const notJudged = [...record.counted.filter(isNotJudged), ...record.withoutPeriod];
  return (
    <PageFrame title="Track record" here="trackRecord" path={PATH} context={context} error={messageOf(issues)}>
      <p className="crumb">Track record · what was stated beforehand, and how far off it was</p>
      <h1>{subject === null ? "Track record" : `Track record: ${subject}`}</h1>
      <p className="standfirst">{recordText(record)}</p>
      <div className="mt-5">
        <FilterForm path={PATH} fields={fields} context={context} error={messageOf(refused)}>
          {isStatistics && <input type="hidden" name="show" value="statistics" />}
        </FilterForm>
      </div>
      <p className="note mb-4">
        {selectionText(filter.select)} {outturnText(filter.outturn)} Figures were chosen and entered by editors: they are not a sample, and
        forecasters are not ranked.
      </p>
      <nav className="tabs track-tabs" aria-label="Views of this record">
        <a href={addressWith(PATH, address, context)} aria-current={isStatistics ? undefined : "page"}>
          Errors and figures
        </a>
        <a href={statistics} aria-current={isStatistics ? "page" : undefined}>
          Statistics
        </a>
      </nav>
      {isStatistics && (
        <Section title="Statistics">
          <Statistics record={record} errors={shown?.statistics ?? null} series={shownSeries} context={context} rows={rows} csv={csv} />
        </Section>
      )}
      {!isStatistics && record.counted.length > 0 && (
        <Section title="How far off">
          <ForecastersSection record={record} list={shown} series={shownSeries} context={context} statistics={statistics} />
        </Section>
      )}
      {!isStatistics && (
        <Section title="The figures, one by one" note="Newest first. Reported figures, and those stated after their period, are left out.">
          {items.length === 0 && <Empty>{page === null ? NOT_LISTED : "No figure that counts was stated by that day."}</Empty>}
          {items.length > 0 && (
            <ScrollFrame label="Figures counted">
              <CountedTable
                figures={items}
                all={recordSeries}
                errors={shown && shownSeries ? { list: shown, series: shownSeries } : null}
                context={context}
              />
            </ScrollFrame>
          )}
          <Pager path={PATH} query={address} next={next} isFirst={cursor === null} context={context} words={PAGER} />
          {items.length > 0 && (
            <p className="chart-links mt-4">
              <a href={csv}>CSV of all these figures and their errors</a>
            </p>
          )}
        </Section>
      )}
      {!isStatistics && notJudged.length > 0 && (
        <Section title="Not judged, and why">
          <NotJudged figures={notJudged} series={recordSeries} context={context} />
        </Section>
      )}
    </PageFrame>
  );
}

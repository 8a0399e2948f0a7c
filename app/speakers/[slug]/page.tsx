import { notFound } from "next/navigation";
import { Pager } from "@/components/lists/pager";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { Section } from "@/components/page/section";
import { CapacityList } from "@/components/speakers/capacity-list";
import { SpeakerFigures } from "@/components/speakers/speaker-figures";
import { SpeakerRecord } from "@/components/track-record/speaker-record";
import { trackQuery } from "@/components/track-record/track-fields";
import { findSpeaker } from "@/lib/db/entities/speakers";
import { listStatements } from "@/lib/db/entities/statements";
import { formatDay } from "@/lib/format/days";
import { formatList } from "@/lib/format/lists";
import { cursorText, pageCursor } from "@/lib/http/paging";
import { addressAt, addressWith } from "@/lib/input/query/as-of-context";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readJudged } from "@/lib/load/judged/judged-indicator";
import { loadSpeakerCapacities } from "@/lib/load/speaker-capacities";
import { readTrackQuery } from "@/lib/load/track-query";
import { readTrackRecord } from "@/lib/load/track-record";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

const PAGE = 20;

export default async function SpeakerPage({ params, searchParams }: Props) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const speaker = (await findSpeaker((await params).slug, context.ledger)) ?? notFound();
  const { slug, name, kind, aliases } = speaker;
  const cursor = pageCursor(oneOf((await searchParams).cursor));
  const { items, next } = await listStatements({ ...context, limit: PAGE, cursor, speaker: slug });
  const spans = await loadSpeakerCapacities(slug, context, { items, isAll: cursor === null && next === null });
  const indicators = [...new Set(items.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)))];
  const judged = (await Promise.all(indicators.map((indicator) => readJudged(indicator, context)))).filter((one) => one !== null);
  const of = kind === "institution" ? { institution: slug } : { speaker: slug };
  const { filter, refused } = readTrackQuery(await searchParams, { ...of, indicator: null, series: null });
  const track = await readTrackRecord(filter, context);
  const errors = oneOf((await searchParams).errors);
  return (
    <PageFrame
      title={name}
      here="speakers"
      path={`/speakers/${slug}`}
      context={context}
      error={messageOf(issues)}
      description={`What ${name} stated, and what it turned out to be.`}
      social={{ card: addressAt(`/speakers/${slug}/card.png`, context) }}
    >
      <p className="crumb">Speaker · {kind}</p>
      <h1>{name}</h1>
      {aliases.length > 0 && <p className="standfirst">Also {formatList(aliases)}.</p>}
      <CapacityList spans={spans} context={context} />
      <SpeakerRecord
        path={`/speakers/${slug}`}
        read={track}
        filter={filter}
        shown={errors}
        context={context}
        error={messageOf(refused)}
        list={addressWith("/track-record", trackQuery(filter, errors), context)}
        statistics={addressWith("/track-record", { ...trackQuery(filter, errors), show: "statistics" }, context)}
      />
      <Section title="Figures and outcomes" note="Newest first. Entered by editors, not a sample.">
        {items.length === 0 && <Empty>No statement of this speaker that was made by {formatDay(context.asOf, "long")} is held.</Empty>}
        <SpeakerFigures statements={items} judged={judged} slug={slug} kind={kind} context={context} />
        <Pager path={`/speakers/${slug}`} query={{}} next={cursorText(next)} isFirst={cursor === null} context={context} />
      </Section>
    </PageFrame>
  );
}

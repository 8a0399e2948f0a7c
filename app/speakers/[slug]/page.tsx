import { notFound } from "next/navigation";
import { readJudged } from "@/app/judged";
import { readOrigin } from "@/app/origin";
import { messageOf, type Query, readMoment } from "@/app/read-moment";
import { readTrackQuery } from "@/app/track-record/read-track-query";
import { readTrackRecord } from "@/app/track-record/read-track-record";
import { Empty } from "@/components/empty";
import { CapacityList } from "@/components/lists/capacity-list";
import { addressWith, Pager } from "@/components/lists/pager";
import { SpeakerFigures } from "@/components/lists/speaker-figures";
import { addressAt } from "@/components/moment";
import { PageFrame } from "@/components/page-frame";
import { Section } from "@/components/section";
import { SocialHead } from "@/components/social-head";
import { SpeakerRecord } from "@/components/track-record/speaker-record";
import { trackQuery } from "@/components/track-record/track-fields";
import { findSpeaker } from "@/lib/db/speakers";
import { listStatements } from "@/lib/db/statements";
import { formatList } from "@/lib/format";
import { formatDay } from "@/lib/format-day";
import { oneOf } from "@/lib/input/view";
import { readCapacities } from "./read-capacities";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

const PAGE = 50;

export default async function SpeakerPage({ params, searchParams }: Props) {
  const { issues, ...moment } = await readMoment(searchParams);
  const speaker = (await findSpeaker((await params).slug, moment.ledger)) ?? notFound();
  const { slug, name, kind, aliases } = speaker;
  const cursor = oneOf((await searchParams).cursor);
  const { items, next } = await listStatements({ ...moment, limit: PAGE, cursor, speaker: slug });
  const spans = await readCapacities(slug, moment, { items, isAll: cursor === null && next === null });
  const indicators = [...new Set(items.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)))];
  const judged = (await Promise.all(indicators.map((indicator) => readJudged(indicator, moment)))).filter((one) => one !== null);
  const of = kind === "institution" ? { institution: slug } : { speaker: slug };
  const { filter, refused } = readTrackQuery(await searchParams, { ...of, indicator: null, series: null });
  const track = await readTrackRecord(filter, moment);
  const errors = oneOf((await searchParams).errors);
  return (
    <PageFrame title={name} here="speakers" path={`/speakers/${slug}`} moment={moment} error={messageOf(issues)}>
      <SocialHead
        origin={await readOrigin()}
        title={name}
        description={`What ${name} stated, and what it turned out to be.`}
        page={addressAt(`/speakers/${slug}`, moment)}
        card={addressAt(`/speakers/${slug}/card.png`, moment)}
      />
      <p className="crumb">Speaker · {kind}</p>
      <h1>{name}</h1>
      {aliases.length > 0 && <p className="standfirst">Also {formatList(aliases)}.</p>}
      <CapacityList spans={spans} moment={moment} />
      <SpeakerRecord
        path={`/speakers/${slug}`}
        read={track}
        filter={filter}
        shown={errors}
        moment={moment}
        error={messageOf(refused)}
        csv={addressWith("/track-record/track-record.csv", trackQuery(filter, errors), moment)}
        list={addressWith("/track-record", trackQuery(filter, errors), moment)}
      />
      <Section title="Figures and outcomes" note="Newest first. Entered by editors, not a sample.">
        {items.length === 0 && <Empty>No statement of this speaker that was made by {formatDay(moment.asOf, "long")} is held.</Empty>}
        <SpeakerFigures statements={items} judged={judged} slug={slug} kind={kind} moment={moment} />
        <Pager path={`/speakers/${slug}`} query={{}} next={next} isFirst={cursor === null} moment={moment} />
      </Section>
    </PageFrame>
  );
}

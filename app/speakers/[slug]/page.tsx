import { notFound } from "next/navigation";
import { readJudgedFigures } from "@/app/judged";
import { messageOf, type Query, readMoment } from "@/app/read-moment";
import { Empty } from "@/components/empty";
import { Pager } from "@/components/lists/pager";
import { StatementTable } from "@/components/lists/statement-table";
import { PageFrame } from "@/components/page-frame";
import { Section } from "@/components/section";
import { findSpeaker } from "@/lib/db/speakers";
import { listStatements } from "@/lib/db/statements";
import { oneOf } from "@/lib/input/view";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Query };

const PAGE = 50;

export default async function SpeakerPage({ params, searchParams }: Props) {
  const { issues, ...moment } = await readMoment(searchParams);
  const speaker = (await findSpeaker((await params).slug, moment.ledger)) ?? notFound();
  const { slug, name, kind, aliases } = speaker;
  const cursor = oneOf((await searchParams).cursor);
  const { items, next } = await listStatements({ ...moment, limit: PAGE, cursor, speaker: slug });
  const capacities = new Set(items.flatMap(({ speakers }) => speakers.flatMap((one) => (one.slug === slug ? (one.capacity ?? []) : []))));
  return (
    <PageFrame title={name} here="speakers" path={`/speakers/${slug}`} moment={moment} error={messageOf(issues)}>
      <p className="crumb">Speaker · {kind}</p>
      <h1>{name}</h1>
      <p className="standfirst">{[...capacities, ...aliases.map((alias) => `also ${alias}`)].join("; ")}</p>
      <Section title="Statements" note="Newest first. Entered by editors, not a sample.">
        {items.length === 0 && <Empty>No statement of this speaker was made by that day.</Empty>}
        {items.length > 0 && <StatementTable statements={items} judged={await readJudgedFigures(items, moment)} moment={moment} />}
        <Pager path={`/speakers/${slug}`} query={{}} next={next} isFirst={cursor === null} moment={moment} />
      </Section>
    </PageFrame>
  );
}

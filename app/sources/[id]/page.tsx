import { notFound } from "next/navigation";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { Section } from "@/components/page/section";
import { basesOf } from "@/components/releases/observation-line";
import { CitedByList } from "@/components/sources/cited-by-list";
import { SourceFacts } from "@/components/sources/source-facts";
import { listIndicators } from "@/lib/db/entities/indicators";
import { listSeries } from "@/lib/db/entities/series";
import { findSource } from "@/lib/db/entities/sources";
import { listCitingSource } from "@/lib/db/queries/list-by-source";
import { hostOf } from "@/lib/domain/values/web-address";
import { formatDay } from "@/lib/format/days";
import { nameOfSource } from "@/lib/format/source";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export default async function SourcePage({ params, searchParams }: Props) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const source = (await findSource((await params).id, context.ledger)) ?? notFound();
  const carried = await listCitingSource(source.id, context.ledger);
  const statements = carried.statements.filter(({ knownOn }) => knownOn <= context.asOf);
  const releases = carried.releases.filter(({ knownOn }) => knownOn <= context.asOf);
  return (
    <PageFrame title={nameOfSource(source)} here={null} path={`/sources/${source.id}`} context={context} error={messageOf(issues)}>
      <p className="crumb">{["Source", source.publisher ?? hostOf(source.url)].filter((part) => part !== null).join(" · ")}</p>
      <h1>{nameOfSource(source)}</h1>
      <div className="split">
        <Section title="What it carries" note="Newest first, in its own words">
          {statements.length + releases.length === 0 && <Empty>Nothing that was public by {formatDay(context.asOf, "long")}.</Empty>}
          <CitedByList
            source={source}
            statements={statements}
            releases={releases}
            bases={basesOf(await listSeries(null, context.ledger), await listIndicators(context.ledger))}
            context={context}
          />
        </Section>
        <Section title="The document">
          <SourceFacts source={source} />
        </Section>
      </div>
    </PageFrame>
  );
}

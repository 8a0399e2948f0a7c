import { notFound } from "next/navigation";
import { messageOf, type Query, readMoment } from "@/app/read-moment";
import { Citation } from "@/components/citation";
import { Day } from "@/components/day";
import { Empty } from "@/components/empty";
import { FactList } from "@/components/fact-list";
import { addressAt } from "@/components/moment";
import { PageFrame } from "@/components/page-frame";
import { Section } from "@/components/section";
import { isWebAddress, nameOfSource } from "@/components/source-link";
import { speakerNames } from "@/components/statement/speakers";
import { listCarried } from "@/lib/db/carried";
import { findSource } from "@/lib/db/sources";
import { formatName } from "@/lib/format";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export default async function SourcePage({ params, searchParams }: Props) {
  const { issues, ...moment } = await readMoment(searchParams);
  const source = (await findSource((await params).id, moment.ledger)) ?? notFound();
  const carried = await listCarried(source.id, moment.ledger);
  const statements = carried.statements.filter(({ knownOn }) => knownOn <= moment.asOf);
  const releases = carried.releases.filter(({ knownOn }) => knownOn <= moment.asOf);
  const { publisher, url, language, publishedOn, retrievedOn, archived, sha256 } = source;
  return (
    <PageFrame title={nameOfSource(source)} here={null} path={`/sources/${source.id}`} moment={moment} error={messageOf(issues)}>
      <p className="crumb">Source</p>
      <h1>{nameOfSource(source)}</h1>
      <FactList
        facts={[
          { term: "Publisher", detail: publisher },
          { term: "Address", detail: isWebAddress(url) ? <a href={url}>{url}</a> : null },
          { term: "Language", detail: language && formatName(language, "language") },
          { term: "Published on", detail: publishedOn && <Day text={publishedOn} length="long" /> },
          { term: "Retrieved on", detail: retrievedOn && <Day text={retrievedOn} length="long" /> },
          { term: "Archived copy", detail: isWebAddress(archived) ? <a href={archived}>{archived}</a> : null },
          { term: "SHA-256", detail: sha256 && <code>{sha256}</code> },
        ]}
      />
      <Section title="What it carries" note="Statements and releases that cite it">
        {statements.length + releases.length === 0 && <Empty>Nothing that was public by that day.</Empty>}
        <ol className="citations">
          {statements.map((statement) => (
            <li key={statement.id}>
              <span />
              <div>
                <a href={addressAt(`/statements/${statement.id}`, moment)}>
                  {speakerNames(statement)}, <Day text={statement.statedOn} length="long" />
                </a>
              </div>
            </li>
          ))}
          {releases.map((release) => (
            <li key={release.id}>
              <span />
              <div>
                <a href={addressAt(`/releases/${release.id}`, moment)}>
                  Release of <Day text={release.releasedOn} length="long" />
                </a>
              </div>
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Quotations" note="As it prints them">
        <ol className="citations">
          {[...statements, ...releases]
            .flatMap(({ citations }) => citations)
            .filter((citation) => citation.source.id === source.id && citation.exact !== null)
            .map((citation, index) => (
              <Citation key={citation.id} citation={citation} place={index + 1} />
            ))}
        </ol>
      </Section>
    </PageFrame>
  );
}

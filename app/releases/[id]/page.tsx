import { notFound } from "next/navigation";
import { ReleaseChanges } from "@/components/indicator/then-now/release-changes";
import { PageFrame } from "@/components/page/page-frame";
import { Section } from "@/components/page/section";
import { ReleaseTable } from "@/components/releases/release-table";
import { releaseSummary } from "@/components/releases/release-text";
import { Citation } from "@/components/values/citation";
import { Day } from "@/components/values/day";
import { findRelease } from "@/lib/db/entities/releases";
import { listSeries } from "@/lib/db/entities/series";
import { revisionKinds } from "@/lib/domain/vintages/history";
import { formatDay } from "@/lib/format/days";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readJudged } from "@/lib/load/judged/judged-indicator";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export default async function ReleasePage({ params, searchParams }: Props) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const release = await findRelease((await params).id, context.ledger);
  if (release === null || release.knownOn > context.asOf) notFound();
  const own = new Set(release.observations.map(({ series }) => series));
  const series = (await listSeries(null, context.ledger)).filter(({ slug }) => own.has(slug));
  const judged = await Promise.all([...new Set(series.map(({ indicator }) => indicator))].map((slug) => readJudged(slug, context)));
  const histories = judged.flatMap((one) => one?.history ?? []);
  const kinds = new Map(histories.flatMap((history) => [...revisionKinds(history)]));
  const summary = releaseSummary(release, kinds);
  const publishers = [...new Set(series.map(({ publisher }) => publisher))].join(", ");
  return (
    <PageFrame
      title={`Release of ${formatDay(release.releasedOn, "long")}`}
      here="releases"
      path={`/releases/${release.id}`}
      context={context}
      error={messageOf(issues)}
    >
      <p className="crumb">Release · {publishers}</p>
      <h1>
        Released <Day text={release.releasedOn} length="long" />
      </h1>
      <p className="standfirst">
        {release.releasedOnBasis === "release"
          ? "A text that was read names the day of publication."
          : "Public by the date of a dated text that carries the figures."}
      </p>
      {summary !== null && <p className="note mt-2">{summary}</p>}
      <Section title="Observations" note="As printed; beside them what each was to the number in force when it came.">
        <ReleaseTable release={release} histories={histories} context={context} />
      </Section>
      <ReleaseChanges release={release} judged={judged.filter((one) => one !== null)} />
      <Section title="Citations" note="The words as each source prints them">
        <ol className="citations">
          {release.citations.map((citation, index) => (
            <Citation key={citation.id} citation={citation} place={index + 1} context={context} />
          ))}
        </ol>
      </Section>
    </PageFrame>
  );
}

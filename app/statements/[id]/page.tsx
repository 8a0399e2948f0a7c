import { notFound } from "next/navigation";
import { PageFrame } from "@/components/page/page-frame";
import { headlineOf } from "@/components/statement/headline";
import { statementLead } from "@/components/statement/statement-card";
import { StatementView } from "@/components/statement/statement-view";
import { findStatement } from "@/lib/db/entities/statements";
import { formatDay } from "@/lib/format/days";
import { speakerNames } from "@/lib/format/speakers";
import { readPublicUrl } from "@/lib/http/public-url";
import { addressAt } from "@/lib/input/query/as-of-context";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readJudgedStatement } from "@/lib/load/judged/judged-indicator";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export default async function StatementPage({ params, searchParams }: Props) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const statement = await findStatement((await params).id, context.ledger);
  // A statement is absent before the day it was made (rule 18).
  if (statement === null || statement.knownOn > context.asOf) notFound();
  const [judged, origin] = [await readJudgedStatement(statement, context), await readPublicUrl()];
  const lead = statementLead(
    judged.figures,
    judged.indicators.map(({ facts }) => facts),
  );
  const title = `${speakerNames(statement)}, ${formatDay(statement.statedOn, "long")}`;
  return (
    <PageFrame
      title={title}
      here="statements"
      path={`/statements/${statement.id}`}
      context={context}
      error={messageOf(issues)}
      description={headlineOf(statement)?.exact ?? title}
      social={{ ...(lead !== null && { title: lead }), card: addressAt(`/statements/${statement.id}/card.png`, context) }}
    >
      <StatementView
        statement={statement}
        {...judged}
        context={context}
        origin={origin}
        hasWorking={(await searchParams).show === "working"}
      />
    </PageFrame>
  );
}

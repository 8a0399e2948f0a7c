import { notFound } from "next/navigation";
import { readJudgedIndicators, readJudgedStatement } from "@/app/judged";
import { readOrigin } from "@/app/origin";
import { messageOf, type Query, readMoment } from "@/app/read-moment";
import { OutcomeSection } from "@/components/judged/outcome-section";
import { addressAt } from "@/components/moment";
import { PageFrame } from "@/components/page-frame";
import { SocialHead } from "@/components/social-head";
import { headlineOf } from "@/components/statement/headline";
import { StatementPaths } from "@/components/statement/paths";
import { speakerNames } from "@/components/statement/speakers";
import { StatementView } from "@/components/statement/statement-view";
import { listIndicators } from "@/lib/db/indicators";
import { findStatement } from "@/lib/db/statements";
import { formatDay } from "@/lib/format";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export default async function StatementPage({ params, searchParams }: Props) {
  const { issues, ...moment } = await readMoment(searchParams);
  const statement = await findStatement((await params).id, moment.ledger);
  // Looked at before it was made, a statement is absent (rule 18).
  if (statement === null || statement.knownOn > moment.asOf) notFound();
  const title = `${speakerNames(statement)}, ${formatDay(statement.statedOn, "long")}`;
  return (
    <PageFrame title={title} here={null} path={`/statements/${statement.id}`} moment={moment} error={messageOf(issues)}>
      <SocialHead
        origin={await readOrigin()}
        title={title}
        description={headlineOf(statement)?.exact ?? title}
        page={addressAt(`/statements/${statement.id}`, moment)}
        card={addressAt(`/statements/${statement.id}/card.png`, moment)}
      />
      <StatementView statement={statement} indicators={await listIndicators(moment.ledger)} moment={moment}>
        <OutcomeSection {...(await readJudgedStatement(statement, moment))} moment={moment} />
        <StatementPaths
          statement={statement}
          judged={await readJudgedIndicators(statement, moment)}
          moment={moment}
          origin={await readOrigin()}
        />
      </StatementView>
    </PageFrame>
  );
}

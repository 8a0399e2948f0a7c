import { notFound } from "next/navigation";
import { DeleteDraft } from "@/components/enter/draft/delete-draft";
import { RecordedView } from "@/components/enter/recorded/recorded-view";
import { PageFrame } from "@/components/page/page-frame";
import { findEntrySummary } from "@/lib/db/queries/entry-summary";
import { safeRedirectPath } from "@/lib/http/safe-redirect";
import { oneOf } from "@/lib/input/query/view";
import { type FormQuery, readAsOfContext } from "@/lib/load/as-of-context";
import { loadRecordedChanges } from "@/lib/load/recorded-changes";
import { loadRecordedRows } from "@/lib/load/recorded-rows";

type Props = { readonly params: Promise<{ readonly entry: string }>; readonly searchParams: FormQuery };

export default async function RecordedPage({ params, searchParams }: Props) {
  const { entry } = await params;
  const recorded = /^\d{1,9}$/.test(entry) ? await findEntrySummary(Number(entry)) : null;
  if (recorded === null) notFound();
  const { issues: _, ...context } = await readAsOfContext(searchParams);
  const [rows, changed] = await Promise.all([loadRecordedRows(recorded), loadRecordedChanges(recorded, context.today)]);
  const back = safeRedirectPath(oneOf((await searchParams).back), "") || null;
  return (
    <PageFrame title="Recorded" here="enter" path={`/enter/recorded/${recorded.sequence}`} context={context}>
      <RecordedView sequence={recorded.sequence} things={rows.map(({ row }) => row)} changed={changed} back={back} asOf={context.today} />
      {rows.map(({ form }) => form && <DeleteDraft key={form} form={form} />)}
    </PageFrame>
  );
}

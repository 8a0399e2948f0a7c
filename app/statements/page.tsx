import { choicesOf, type Field, FilterForm, unknownChoices } from "@/components/lists/filter-form";
import { Pager } from "@/components/lists/pager";
import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { StatementTable } from "@/components/statement/statement-table";
import { listIndicators } from "@/lib/db/entities/indicators";
import { listSeries } from "@/lib/db/entities/series";
import { listSpeakers } from "@/lib/db/entities/speakers";
import { listStatements } from "@/lib/db/entities/statements";
import type { Statement } from "@/lib/domain/ledger/statement";
import { formatDay } from "@/lib/format/days";
import { cursorText, pageCursor } from "@/lib/http/paging";
import { oneOf } from "@/lib/input/query/view";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { readOutcomesOf } from "@/lib/load/judged/figure-outcomes";

const PAGE = 50;

export default async function StatementsPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const query = await searchParams;
  const [indicator, speaker, cursor] = [oneOf(query.indicator), oneOf(query.speaker), pageCursor(oneOf(query.cursor))];
  const { items, next } = await listStatements({ ...context, limit: PAGE, cursor, speaker, indicator });
  const speakers = (await listSpeakers(context)).map(({ slug, name }) => ({ slug, title: name }));
  const fields: readonly Field[] = [
    { name: "indicator", label: "Indicator", value: indicator, choices: choicesOf(await listIndicators(context.ledger)) },
    { name: "speaker", label: "Speaker", value: speaker, choices: choicesOf(speakers) },
  ];
  return (
    <PageFrame title="Statements" here="statements" path="/statements" context={context} error={messageOf(issues)}>
      <p className="crumb">Newest first, {PAGE} a page</p>
      <h1>Statements</h1>
      <div className="mt-7">
        <FilterForm path="/statements" fields={fields} context={context} error={unknownChoices(fields)} />
      </div>
      {items.length === 0 && <Empty>No statement that fits was made by {formatDay(context.asOf, "long")}.</Empty>}
      {items.length > 0 && (
        <StatementTable
          statements={items}
          judged={await readOutcomesOf(items, context)}
          series={await listSeries(indicatorsOf(items), context.ledger)}
          context={context}
        />
      )}
      <Pager path="/statements" query={{ indicator, speaker }} next={cursorText(next)} isFirst={cursor === null} context={context} />
    </PageFrame>
  );
}

function indicatorsOf(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)))];
}

import { agreeStatement, enterStatement } from "@/app/enter/statement/action";
import { EnterFrame } from "@/components/enter/form/enter-frame";
import { StatementAside } from "@/components/enter/statement/statement-aside";
import { StatementFields } from "@/components/enter/statement/statement-fields";
import { STATEMENT_LABELS } from "@/components/enter/statement/statement-labels";
import { StatementLists } from "@/components/enter/statement/statement-lists";
import { findStatement } from "@/lib/db/entities/statements";
import { ledgerHead } from "@/lib/db/ledger/ledger";
import { readInitialState } from "@/lib/enter/initial-state";
import { readStatementOptions } from "@/lib/enter/statement/options";
import { prefillFromStatement } from "@/lib/enter/statement/prefill";
import { oneOf } from "@/lib/input/query/view";
import type { FormQuery } from "@/lib/load/as-of-context";

export default async function EnterStatementPage({ searchParams }: { readonly searchParams: FormQuery }) {
  const query = await searchParams;
  const ledger = await ledgerHead();
  const [options, like] = await Promise.all([readStatementOptions(ledger), findStatement(oneOf(query.like) ?? "", ledger)]);
  const only = options.indicators.length === 1 ? options.indicators[0]?.slug : undefined;
  const first = { "figures.0.indicator": oneOf(query.indicator) ?? only ?? "" };
  const opening = await readInitialState(searchParams, { ...BLANK, ...first, ...(like && prefillFromStatement(like)) });
  return (
    <EnterFrame
      place="statement"
      title="Enter a statement"
      action={enterStatement}
      labels={STATEMENT_LABELS}
      hints={HINTS}
      aside={<StatementAside agree={agreeStatement} speakers={options.speakers} sources={options.sources} />}
      {...opening}
    >
      <StatementFields options={options} />
      <StatementLists {...options} />
    </EnterFrame>
  );
}

const BLANK = {
  manner: "said",
  "figures.0.nature": "projection",
  "figures.0.timing": "in",
  "figures.0.measure": "level",
  "figures.0.shape": "point",
};

const HINTS = [
  "Keep the digits as said: 220.0 isn’t 220.",
  "“More than 200” is a floor that does not count itself. “At least 200” is a floor that does.",
  "“About”, “almost”, “just over” are hedges. Choose the word that was said, of a fall too.",
  "A fall is negative: “a fall of at least 3%” is the ceiling −3.",
  "Several figures in one sentence are figures of one statement. A second report of it is a second source.",
];

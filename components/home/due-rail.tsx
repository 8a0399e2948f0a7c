import type { DuePeriod } from "@/lib/domain/analysis/due";
import type { FigureOutcome } from "@/lib/domain/judging/judged-indicator";
import type { Indicator } from "@/lib/domain/ledger/indicator";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { formatPeriod } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";
import type { HomeIndicator } from "@/lib/home/home-indicator";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { AddPublished } from "./add-published";
import { WaitingFigures } from "./waiting-figures";

type Props = { readonly waiting: readonly HomeIndicator[]; readonly context: AsOfContext };
type Entry = {
  readonly key: string;
  readonly title: string;
  readonly figures: readonly FigureOutcome[];
  /** The period whose outturn is missing, when it is over. */
  readonly due?: DuePeriod;
};

const MAX_SHOWN = 6;

/** Figures without an outturn: overdue, due, not over yet, and without a period. */
export function DueRail({ waiting, context }: Props) {
  const periods = waiting.flatMap(({ indicator, due }) => due.periods.map((one) => ({ indicator, one })));
  const named = waiting.length > 1;
  const entryOf = ({ indicator, one }: { readonly indicator: Indicator; readonly one: DuePeriod }): Entry => ({
    key: `${one.series.slug} ${one.period.text}`,
    title: `${named ? `${indicator.title}, ` : ""}${one.series.title}, ${formatPeriod(one.period, "short", yearNamingOf(one.series))}`,
    figures: one.figures,
    due: one,
  });
  const overdue = periods.filter(({ one }) => one.isOverdue).map(entryOf);
  const due = periods.filter(({ one }) => !one.isOverdue).map(entryOf);
  const toCome = waiting.flatMap(({ indicator, due: { toCome: ahead } }) =>
    ahead.map(({ period, figures }) => ({
      key: `${indicator.slug} ${period.text}`,
      title: `${named ? `${indicator.title}, ` : ""}${formatPeriod(period, "short", figures[0]?.figure.years ?? null)}`,
      figures,
    })),
  );
  const noPeriod = waiting.flatMap(({ indicator, due: { noPeriod: never } }) =>
    never.map((one) => ({ key: one.figure.id, title: indicator.title, figures: [one] })),
  );
  return (
    <aside className="rail due" aria-label="Due and overdue">
      <h2>Due and overdue</h2>
      <Group title="Overdue: later than any earlier period was" entries={overdue} context={context} />
      <Group title="Due: period over, no figure held" entries={due} context={context} />
      <Group title="Period not over" entries={toCome} context={context} />
      <Group title="No period stated, cannot fall due" entries={noPeriod} context={context} />
    </aside>
  );
}

function Group({ title, entries, context }: { readonly title: string; readonly entries: readonly Entry[]; readonly context: AsOfContext }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {entries.slice(0, MAX_SHOWN).map(({ key, title: head, figures, due }) => (
          <li key={key}>
            <b>{head}</b>
            <WaitingFigures figures={figures} context={context} />
            {due && <AddPublished series={due.series.slug} period={due.period} context={context} />}
          </li>
        ))}
        {entries.length > MAX_SHOWN && <li className="quiet">and {formatCount(entries.length - MAX_SHOWN, "more period")}</li>}
      </ul>
    </>
  );
}

import { formatDay } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";
import { type DueEntry, type DueKind, dueKey } from "@/lib/home/due-list";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { AddPublished } from "../home/add-published";
import { Section } from "../page/section";
import { dueTitle, waitingText } from "./due-text";

type Props = { readonly entries: readonly DueEntry[]; readonly context: AsOfContext };

const SPEAKERS = 4;
const KINDS: readonly { readonly kind: DueKind; readonly title: string; readonly note: string }[] = [
  { kind: "over", title: "Over, and nothing published", note: "Newest period first. One row for each count that would decide." },
  { kind: "toCome", title: "Not over yet", note: "What is over soonest first." },
  { kind: "noPeriod", title: "No period stated", note: "The words name no period, so no published figure can be held against them." },
];

/** Everything that is waited for, by why. */
export function DueTable({ entries, context }: Props) {
  return KINDS.map(({ kind, title, note }) => {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) return null;
    return (
      <Section key={kind} title={title} note={note}>
        <table className="rows rows-due">
          <thead>
            <tr>
              <th scope="col">What is missing</th>
              <th scope="col">Since when</th>
              <th scope="col">Figures that wait</th>
            </tr>
          </thead>
          <tbody>
            {own.map((entry) => (
              <DueRow key={dueKey(entry)} entry={entry} context={context} />
            ))}
          </tbody>
        </table>
      </Section>
    );
  });
}

function DueRow({ entry, context }: { readonly entry: DueEntry; readonly context: AsOfContext }) {
  const { indicator, figures } = entry;
  const newest = figures.at(-1);
  return (
    <tr>
      <th scope="row" className="at-subject">
        <a href={addressAt(`/indicators/${indicator.slug}`, context)}>{indicator.title}</a>
        <span className="who">{dueTitle(entry)}</span>
      </th>
      <td className="at-since">
        <Since entry={entry} />
        {entry.kind === "over" && (
          <span className="block">
            <AddPublished series={entry.series.slug} period={entry.period} context={context} />
          </span>
        )}
      </td>
      <td className="at-figures">
        {waitingText(entry, SPEAKERS)}
        {newest && (
          <span className="who">
            <a href={addressAt(`/statements/${newest.statement.id}`, context)}>
              {figures.length === 1 ? "The statement" : `The newest of ${formatCount(figures.length, "figure")}`}
            </a>
          </span>
        )}
      </td>
    </tr>
  );
}

function Since({ entry }: { readonly entry: DueEntry }) {
  switch (entry.kind) {
    case "over":
      return (
        <>
          Over since {formatDay(entry.period.last, "long")}, {formatCount(entry.days, "day")}
          {entry.isOverdue && <b className="block">Overdue: no earlier period took as long</b>}
        </>
      );
    case "toCome":
      return `Over on ${formatDay(entry.period.last, "long")}`;
    case "noPeriod":
      return <span className="quiet">never falls due</span>;
  }
}

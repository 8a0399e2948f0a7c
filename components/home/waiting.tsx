import type { DueEntry } from "@/lib/home/due-list";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { dueTitle, waitingText } from "../due/due-text";

type Props = { readonly entries: readonly DueEntry[]; readonly context: AsOfContext };

/** A few periods whose figures wait, in columns. */
export function Waiting({ entries, context }: Props) {
  return (
    <ul className="waiting">
      {entries.map((entry) => (
        <li key={`${entry.indicator.slug} ${dueTitle(entry)}`}>
          <b>
            {entry.kind === "toCome" && "Not over: "}
            <a href={addressAt(`/indicators/${entry.indicator.slug}`, context)}>{entry.indicator.title}</a>, {dueTitle(entry, true)}
          </b>
          <span className="who">{waitingText(entry, 2)}.</span>
        </li>
      ))}
    </ul>
  );
}

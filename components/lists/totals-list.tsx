import type { Outcome } from "@/lib/domain/outcome";
import { OutcomeMark } from "../outcome-mark";
import type { Totals } from "./compare-totals";

/** How many figures say what, a block a basis: counts with their n, never a share. */
export function TotalsList({ totals }: { readonly totals: readonly Totals[] }) {
  return (
    <ul className="totals" aria-label="How many on each basis">
      {totals.map(({ title, n, counts, aside }) => (
        <li key={title}>
          <b>{title}</b> <span className="quiet">n = {n}</span>
          <p>
            {counts.map(({ outcome, count }) => (
              <span key={outcome}>
                <span className={`outcome is-${outcome}`}>
                  <OutcomeMark outcome={outcome} />
                  {count} {totalWord(outcome)}
                </span>{" "}
              </span>
            ))}
            {aside > 0 && <span className="quiet nowrap">{aside} aside</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

function totalWord(outcome: Outcome): string {
  switch (outcome) {
    case "below":
    case "above":
    case "indeterminate":
    case "pending":
      return outcome;
    case "within":
      return "within or as stated";
    case "notComparable":
      return "not comparable";
  }
}

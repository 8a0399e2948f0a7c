import { OUTCOME_WORDS, type Totals } from "@/lib/compare/totals";
import { OutcomeMark } from "../values/outcome-mark";

/** Outcome counts per basis, with n; no percentages. */
export function TotalsList({ totals, shapes }: { readonly totals: readonly Totals[]; readonly shapes: readonly string[] }) {
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
                  {count} {OUTCOME_WORDS[outcome]}
                </span>{" "}
              </span>
            ))}
            {aside > 0 && <span className="quiet nowrap">{aside} aside</span>}
          </p>
        </li>
      ))}
      <li>
        <b>By shape</b> <span className="quiet">headlines that are decided</span>
        <p>
          {shapes.map((words) => (
            <span key={words}>
              <span className="by-shape">{words}</span>{" "}
            </span>
          ))}
        </p>
      </li>
    </ul>
  );
}

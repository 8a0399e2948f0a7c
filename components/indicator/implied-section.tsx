import { type ImpliedBase, impliedBasesOf } from "@/lib/domain/analysis/implied-base";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { capitalised, formatCount } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { ScrollFrame } from "../page/scroll-frame";
import { Section } from "../page/section";
import { ImpliedTable } from "./tables/implied-table";

type Props = { readonly judged: JudgedIndicator; readonly context: AsOfContext };

/** Maximum rows in each table of the section. */
const MAX_ROWS = 60;

/** Base values implied by published level and growth (rule 14), beside the base values published earlier. */
export function ImpliedSection({ judged, context }: Props) {
  const implied = impliedBasesOf(judged.history, context.asOf);
  if (implied.length === 0) return null;
  const revisions = implied.filter(({ revision }) => revision);
  const others = implied.filter(({ revision }) => !revision);
  const table = (rows: readonly ImpliedBase[]) => (
    <ScrollFrame label="The base that growth was published over">
      <ImpliedTable rows={rows.slice(0, MAX_ROWS)} series={judged.facts.series} context={context} />
    </ScrollFrame>
  );
  return (
    <Section
      id="implied"
      title="The base that growth was published over"
      note="A published level over one plus its published growth, each with its rounding"
    >
      <p className="finding">{findingOf(revisions.length, implied.length)}</p>
      {revisions.length > 0 && <div className="mt-4">{table(revisions)}</div>}
      {others.length > 0 && (
        <details className="more">
          <summary>
            {others.length > MAX_ROWS && `The newest ${MAX_ROWS} of `}
            {formatCount(others.length, "base")} that agree with what was printed, or of which nothing was printed before
          </summary>
          {table(others)}
        </details>
      )}
    </Section>
  );
}

function findingOf(revisions: number, all: number): string {
  if (revisions === 0) return "Every base agrees with what had been printed of it, as far as its rounding tells.";
  return `${capitalised(formatCount(revisions, "base"))} of ${all} ${revisions === 1 ? "differs" : "differ"} from what had been printed before the growth was: a revision, by more than the rounding.`;
}

import { pathNote } from "@/lib/chart/dot-plot/path-note";
import { ScrollFrame } from "../../page/scroll-frame";
import { PathTable } from "../path/path-table";
import type { StatementPath } from "../path/statement-paths";
import { FoldedChart } from "./folded-chart";
import type { FoldsProps } from "./folds-props";

const EACH_BASIS = "Every figure against every basis, and nearer or farther than the speaker’s figure before";

/** What was said for each period of the statement, and when: a chart, and a table against every basis. */
export function PathCharts({
  paths,
  statement,
  context,
  origin,
  workingAt,
}: Pick<FoldsProps, "statement" | "context" | "origin" | "workingAt"> & { readonly paths: readonly StatementPath[] }) {
  return paths.map(({ figure, view, rows, plan, groups }, index) => (
    <section className="judged-figure" key={figure.id}>
      <h3>
        What was said for {rows.periodText}, and when <span className="quiet">{pathNote(rows)}</span>
      </h3>
      <FoldedChart
        name="path"
        id={`path-${index + 1}`}
        plan={plan}
        indicator={figure.indicator}
        view={view}
        context={context}
        origin={origin}
      />
      {workingAt === null ? (
        groups.map((group) => (
          <details className="more" key={figure.id} open>
            <summary>{EACH_BASIS}</summary>
            <ScrollFrame label={EACH_BASIS}>
              <PathTable group={group} here={statement.id} context={context} />
            </ScrollFrame>
          </details>
        ))
      ) : (
        <p className="note">
          <a href={`${workingAt}#said`}>{EACH_BASIS}</a>
        </p>
      )}
    </section>
  ));
}

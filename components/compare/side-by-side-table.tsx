import type { Side } from "@/lib/compare/side";
import { groupTotalsText } from "@/lib/compare/totals";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import { groupBy } from "@/lib/domain/values/group-by";
import { formatPeriod } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Headline } from "../judged/headline";
import { Day } from "../values/day";
import { FigureValue } from "../values/figure-value";

type Props = {
  readonly sides: readonly Side[];
  /** True when the columns are not speakers, so that each figure names its own. */
  readonly withSpeakers: boolean;
  readonly context: AsOfContext;
};

/** Maximum rows; the newest periods are shown. */
const MAX_ROWS = 60;

/** Two to four columns and one row per period, with each stated figure and its headline. Columns are not ranked. */
export function SideBySideTable({ sides, withSpeakers, context }: Props) {
  const periods = periodsOf(sides);
  const cells = sides.map(({ figures }) => groupBy(figures, keyOf));
  return (
    <>
      <table className="rows rows-sides">
        <thead>
          <tr>
            <th scope="col">About</th>
            {sides.map(({ slug, title, href, figures }) => (
              <th key={slug} scope="col">
                <a href={href}>{title}</a>
                <span className="unit">{groupTotalsText(figures)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.slice(0, MAX_ROWS).map(({ key, words }) => (
            <tr key={key}>
              <th className="at-period" scope="row">
                {words}
              </th>
              {sides.map(({ slug, title }, index) => (
                <td key={slug} className="at-side" data-head={title}>
                  <SideCell figures={cells[index]?.get(key) ?? []} withSpeakers={withSpeakers} context={context} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {periods.length > MAX_ROWS && (
        <p className="note mt-4">
          The newest {MAX_ROWS} of {periods.length} periods.
        </p>
      )}
    </>
  );
}

function SideCell({
  figures,
  withSpeakers,
  context,
}: Pick<Props, "withSpeakers" | "context"> & { readonly figures: readonly JudgedFigure[] }) {
  if (figures.length === 0) return <span className="quiet">nothing stated</span>;
  return (
    <ul className="side">
      {figures.map((judged) => (
        <li key={judged.figure.id}>
          <FigureValue figure={judged.figure} length="short" href={addressAt(`/statements/${judged.statement.id}`, context)} />{" "}
          <span className="quiet">
            {judged.figure.timing === "by" && "by then, "}
            {judged.figure.nature !== "projection" && `${judged.figure.nature}, `}
            {withSpeakers && `${judged.statement.speakers.map(({ name }) => name).join("; ")}, `}
            <Day text={judged.statement.statedOn} />
          </span>
          <br />
          <Headline judged={judged} short />
        </li>
      ))}
    </ul>
  );
}

/** Periods of all sides, newest first; figures without a period come last. */
function periodsOf(sides: readonly Side[]): readonly { readonly key: string; readonly words: string }[] {
  const held = new Map(sides.flatMap(({ figures }) => figures.map(({ figure }) => [figure.period?.text ?? "", figure] as const)));
  return [...held]
    .sort(
      ([, { period: a }], [, { period: b }]) =>
        (b?.last ?? "").localeCompare(a?.last ?? "") || (b?.first ?? "").localeCompare(a?.first ?? ""),
    )
    .map(([key, { period, years }]) => ({ key, words: period === null ? "No period" : formatPeriod(period, "short", years) }));
}

function keyOf({ figure }: JudgedFigure): string {
  return figure.period?.text ?? "";
}

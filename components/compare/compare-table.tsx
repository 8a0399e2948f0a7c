import type { StripScale } from "@/lib/chart/small/strip-scale";
import { type BasisColumn, basisColumns } from "@/lib/compare/columns";
import type { CompareGroup } from "@/lib/compare/groups";
import { groupTotalsText } from "@/lib/compare/totals";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import { formatPeriod } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { verdictOf } from "@/lib/wording/verdict";
import { BasisCells } from "../lists/basis-cells";
import { SpeakerLinks } from "../speakers/speaker-links";
import { Day } from "../values/day";
import { FigureValue } from "../values/figure-value";
import { Verdict } from "../values/verdict";
import { CompareHead, type Sorting } from "./compare-head";
import { StripCell, stripScaleOf } from "./compare-strip";

/** More bases make the table wider than the page at 1280 pixels: it then scrolls in a frame. */
const MOST_BESIDE = 1;
/** Outturns that a strip tells apart: solid, dashed and dotted. */
const MOST_STROKES = 3;

type Props = {
  readonly figures: readonly JudgedFigure[];
  /** All series of the indicator, which the verdicts speak of. */
  readonly series: readonly Series[];
  /** Bases with columns of their own. */
  readonly bases: readonly Series[];
  readonly context: AsOfContext;
  readonly sorting?: Sorting;
  /** Slug of the speaker the page is about; rows then name only other speakers. */
  readonly of?: string;
  /** Groups of rows, each with a heading and its count. */
  readonly groups?: readonly (CompareGroup & { readonly rows: readonly JudgedFigure[] })[];
  /** Adds a column that draws the stated figure against the outturns. */
  readonly withStrip?: boolean;
};

/** Figures as rows; a strip, the outturn, difference and error on each basis chosen, and last what happened on all of them, in words. */
export function CompareTable({ figures, series, bases, context, sorting, of, groups, withStrip = false }: Props) {
  const columns = basisColumns(bases, figures);
  const strip = withStrip ? stripScaleOf(figures, bases.slice(0, MOST_STROKES)) : null;
  const row = (judged: JudgedFigure) => (
    <CompareRow key={judged.figure.id} judged={judged} series={series} columns={columns} context={context} of={of} strip={strip} />
  );
  const isOneBasis = of === undefined && columns.length === 1 && columns[0]?.width === 3;
  const width = columns.reduce((sum, column) => sum + column.width, 5 + (strip === null ? 0 : 1));
  return (
    <div className={bases.length > MOST_BESIDE ? "frame frame-always" : "frame"}>
      <table className={isOneBasis ? "dense rows rows-compare one-basis" : "dense rows rows-compare"}>
        <CompareHead columns={columns} withSpeakers={of === undefined} strip={strip} {...(sorting && { sorting })} />
        {groups === undefined && <tbody>{figures.map(row)}</tbody>}
        {groups?.map(({ key, title, figures: all, rows }) => (
          <tbody key={key}>
            <tr className="group">
              <th scope="rowgroup" colSpan={width}>
                {title} <span className="quiet">{groupTotalsText(all)}</span>
              </th>
            </tr>
            {rows.map(row)}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type RowProps = {
  readonly judged: JudgedFigure;
  readonly series: readonly Series[];
  readonly columns: readonly BasisColumn[];
  readonly context: AsOfContext;
  readonly of: string | undefined;
  readonly strip: StripScale | null;
};

function CompareRow({ judged, series, columns, context, of, strip }: RowProps) {
  const { figure, statement } = judged;
  return (
    <tr>
      <StatementCells statement={statement} context={context} of={of} />
      <td className="at-figure">
        <FigureValue figure={figure} length="short" href={addressAt(`/statements/${statement.id}`, context)} />
      </td>
      <td className="at-about">
        <span className="nowrap">
          {figure.timing === "by" && "by "}
          {figure.period === null ? "no period" : formatPeriod(figure.period, "short", figure.years)}
        </span>
        {figure.nature !== "projection" && <span className="quiet"> {figure.nature}</span>}
      </td>
      {strip !== null && <StripCell judged={judged} bases={columns.slice(0, MOST_STROKES).map(({ series }) => series)} scale={strip} />}
      {columns.map((column) => (
        <BasisCells key={column.series.slug} judged={judged} column={column} />
      ))}
      <td className="at-headline basis">
        <Verdict verdict={verdictOf(judged, series, context.asOf, { brief: true })} />
      </td>
    </tr>
  );
}

function StatementCells({
  statement: { statedOn, speakers },
  context,
  of,
}: Pick<RowProps, "context" | "of"> & Pick<JudgedFigure, "statement">) {
  if (of === undefined)
    return (
      <>
        <td className="at-day nowrap">
          <Day text={statedOn} />
        </td>
        <th className="at-speaker" scope="row">
          <SpeakerLinks speakers={speakers} context={context} />
        </th>
      </>
    );
  const others = speakers.filter(({ slug }) => slug !== of);
  return (
    <th className="at-speaker" scope="row">
      <Day text={statedOn} />
      {others.length > 0 && (
        <span className="quiet">
          {" "}
          with <SpeakerLinks speakers={others} context={context} />
        </span>
      )}
    </th>
  );
}

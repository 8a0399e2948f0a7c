import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { StatementToJudge } from "@/lib/domain/ledger/statement";
import type { ErrorList } from "@/lib/domain/track-record/error-record";
import { formatPeriod } from "@/lib/format/days";
import { errorOfFigure } from "@/lib/format/error-text";
import { outturnText, unitOf } from "@/lib/format/outturn-text";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { verdictOf } from "@/lib/wording/verdict";
import { SpeakerLinks } from "../speakers/speaker-links";
import { Day } from "../values/day";
import { FigureValue } from "../values/figure-value";
import { Verdict } from "../values/verdict";
import { errorUnit } from "./labels";

type Props = {
  readonly figures: readonly JudgedFigure<StatementToJudge>[];
  /** The series of the figures' indicators, which the verdicts speak of. */
  readonly all: readonly Series[];
  /** Adds columns with the outturns and errors on one series. */
  readonly errors: { readonly list: ErrorList; readonly series: Series } | null;
  readonly context: AsOfContext;
};

/** The figures that all counts above are made of, with outturn and error first. */
export function CountedTable({ figures, all, errors, context }: Props) {
  return (
    <table className="dense rows rows-counted" id="counted">
      <thead>
        <tr>
          <th scope="col">About</th>
          {errors !== null && (
            <>
              <th scope="col" className="number">
                Actual
                <span className="unit">{errors.series.title}</span>
              </th>
              <th scope="col" className="number">
                Error
              </th>
            </>
          )}
          <th scope="col" className="number">
            Stated
          </th>
          <th scope="col">By whom</th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((judged) => (
          <CountedRow key={judged.figure.id} judged={judged} all={all} errors={errors} context={context} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Pick<Props, "all" | "errors" | "context"> & { readonly judged: JudgedFigure<StatementToJudge> };

function CountedRow({ judged, all, errors, context }: RowProps) {
  const { figure, statement, evaluations } = judged;
  const point = errors?.list.points.find((one) => one.figure === figure.id);
  const settled = errors === null ? null : evaluations.find(({ series }) => series === errors.series.slug)?.settled;
  const own = all.filter(({ indicator }) => indicator === figure.indicator);
  return (
    <tr>
      <td className="at-about nowrap">
        {figure.timing === "by" && "by "}
        {figure.period !== null && formatPeriod(figure.period, "short", figure.years)}
        {figure.nature !== "projection" && <span className="quiet"> {figure.nature}</span>}
      </td>
      {errors !== null && (
        <>
          <td className="at-value number" data-head="actual">
            {settled && figure.measure === errors.list.measure
              ? outturnText(settled, figure.measure, unitOf(figure, errors.series), "bare")
              : ""}
          </td>
          <td className="at-difference number" data-head="error">
            {point ? errorOfFigure(point.error, errorUnit(errors.list.measure, errors.series)) : ""}
          </td>
        </>
      )}
      <td className="at-figure number">
        <FigureValue figure={figure} length="short" href={addressAt(`/statements/${statement.id}`, context)} />
      </td>
      <th className="at-speaker" scope="row">
        <SpeakerLinks speakers={statement.speakers} context={context} />{" "}
        <span className="said quiet">
          <Day text={statement.statedOn} />
        </span>
      </th>
      <td className="at-headline">
        <Verdict verdict={verdictOf(judged, own, context.asOf, { brief: true })} />
      </td>
    </tr>
  );
}

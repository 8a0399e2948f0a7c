import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { StatementToJudge } from "@/lib/domain/ledger/statement";
import type { ErrorRecord } from "@/lib/domain/track-record/error-record";
import { formatPeriod } from "@/lib/format/days";
import { outturnText, unitOf } from "@/lib/format/outturn-text";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Headline } from "../judged/headline";
import { SpeakerLinks } from "../speakers/speaker-links";
import { Day } from "../values/day";
import { FigureValue } from "../values/figure-value";
import { errorText, errorUnit } from "./labels";

type Props = {
  readonly figures: readonly JudgedFigure<StatementToJudge>[];
  /** Adds columns with the errors on one series. */
  readonly errors: { readonly record: ErrorRecord; readonly series: Series } | null;
  readonly context: AsOfContext;
};

/** The figures that all counts above are made of, newest first. */
export function CountedTable({ figures, errors, context }: Props) {
  return (
    <table className="dense rows rows-counted" id="counted">
      <thead>
        <tr>
          <th scope="col">Stated on</th>
          <th scope="col">Speaker</th>
          <th scope="col" className="number">
            Figure
          </th>
          <th scope="col">About</th>
          <th scope="col">Headline</th>
          {errors !== null && (
            <>
              <th scope="col" className="number">
                Outturn
                <span className="unit">{errors.series.title}</span>
              </th>
              <th scope="col" className="number">
                Error
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {figures.map((judged) => (
          <CountedRow key={judged.figure.id} judged={judged} errors={errors} context={context} />
        ))}
      </tbody>
    </table>
  );
}

function CountedRow({ judged, errors, context }: Pick<Props, "errors" | "context"> & { readonly judged: JudgedFigure<StatementToJudge> }) {
  const { figure, statement, evaluations } = judged;
  const point = errors?.record.points.find((one) => one.figure === figure.id);
  const settled = errors === null ? null : evaluations.find(({ series }) => series === errors.series.slug)?.settled;
  return (
    <tr>
      <td className="at-day nowrap">
        <Day text={statement.statedOn} />
      </td>
      <th className="at-speaker" scope="row">
        <SpeakerLinks speakers={statement.speakers} context={context} />
      </th>
      <td className="at-figure number">
        <FigureValue figure={figure} length="short" href={addressAt(`/statements/${statement.id}`, context)} />
      </td>
      <td className="at-about nowrap">
        {figure.timing === "by" && "by "}
        {figure.period !== null && formatPeriod(figure.period, "short", figure.years)}
        {figure.nature !== "projection" && <span className="quiet"> {figure.nature}</span>}
      </td>
      <td className="at-headline">
        <Headline judged={judged} short />
      </td>
      {errors !== null && (
        <>
          <td className="at-value number" data-head="outturn">
            {settled && point ? outturnText(settled, figure.measure, unitOf(figure, errors.series), "bare") : ""}
          </td>
          <td className="at-difference number" data-head="error">
            {point ? errorText(point.error, errorUnit(errors.record.measure, errors.series)) : ""}
          </td>
        </>
      )}
    </tr>
  );
}

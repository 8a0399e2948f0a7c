import { ERROR_DOTS_SIZE, errorDotsPaths, errorDotsTicks, errorReach } from "@/lib/chart/small/error-dots";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { StatementToJudge } from "@/lib/domain/ledger/statement";
import type { ErrorList } from "@/lib/domain/track-record/error-record";
import { errorsBySpeaker, type SpeakerErrors } from "@/lib/domain/track-record/errors-by-speaker";
import { formatPeriod } from "@/lib/format/days";
import { errorOfFigure } from "@/lib/format/error-text";
import { formatCount } from "@/lib/format/lists";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { SmallPaths } from "../charts/small-paths";
import { errorUnit, errorUnitText } from "./labels";

type Props = {
  readonly list: ErrorList;
  readonly series: Series;
  readonly counted: readonly JudgedFigure<StatementToJudge>[];
  readonly context: AsOfContext;
  /** Slugs of the speakers to show; all unless given. */
  readonly only?: ReadonlySet<string>;
};

const MOST_SPEAKERS = 12;
const MOST_LISTED = 6;

/** Each forecaster's errors on one series: a dot for each, and the newest in numbers. Sorted by name, never by size. */
export function ForecastersTable({ list, series, counted, context, only }: Props) {
  const unit = errorUnit(list.measure, series);
  const { speakers, more } = errorsBySpeaker(list.points, counted, MOST_SPEAKERS, only);
  const reach = errorReach(list.points.map(({ error }) => Number(error)));
  return (
    <>
      <p className="note">
        An error is the actual minus what was stated (of a range its central value or middle), in {errorUnitText(unit)}. Plus: the actual
        came above. Minus: it came below. “More than” and “up to” name no number, and have none.
      </p>
      <p className="note dots-key">
        Dots left of the middle: the actual came below, by up to {errorOfFigure(String(-reach), unit)}. Right of it: above, by up to{" "}
        {errorOfFigure(String(reach), unit)}.
      </p>
      <table className="rows rows-forecasters">
        <thead>
          <tr>
            <th scope="col">Forecaster</th>
            <th scope="col" className="dots">
              <span className="dots-ends">
                <span>actual below</span> <span>actual above</span>
              </span>
              <DotsScale reach={reach} unit={unit} />
            </th>
            <th scope="col">Errors, newest period first</th>
          </tr>
        </thead>
        <tbody>
          {speakers.map((speaker) => (
            <tr key={speaker.slug}>
              <th className="at-speaker" scope="row">
                <a href={addressAt(`/speakers/${speaker.slug}`, context)}>{speaker.name}</a>
              </th>
              <td className="at-value dots">
                <SmallPaths
                  {...ERROR_DOTS_SIZE}
                  shapes={errorDotsPaths(
                    speaker.errors.map(({ point }) => Number(point.error)),
                    reach,
                  ).map(({ d, style }) => ({ d, style }))}
                />
              </td>
              <td className="at-words">
                <ErrorItems speaker={speaker} unit={unit} context={context} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="note mt-2">{formatCount(more, "further forecaster")} with fewer errors: their figures are in the list below.</p>
      )}
    </>
  );
}

function DotsScale({ reach, unit }: { readonly reach: number; readonly unit: "percent" | "points" }) {
  const { width } = ERROR_DOTS_SIZE;
  return (
    <svg className="plot" width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
      {errorDotsTicks(reach, unit).map(({ x, text, anchor }) => (
        <text key={text} x={x} y={11} textAnchor={anchor} className="axis">
          {text}
        </text>
      ))}
    </svg>
  );
}

type ItemsProps = { readonly speaker: SpeakerErrors; readonly unit: "percent" | "points"; readonly context: AsOfContext };

/** "2023 +6.7%, 2022 −1.2% and eight more". */
function ErrorItems({ speaker: { errors }, unit, context }: ItemsProps) {
  const more = errors.length - MOST_LISTED;
  return (
    <>
      {errors.slice(0, MOST_LISTED).map(({ point, judged: { figure, statement } }) => (
        <span key={point.figure} className="error-item">
          <span className="quiet">{figure.period === null ? "" : formatPeriod(figure.period, "short", figure.years)}</span>{" "}
          <a href={addressAt(`/statements/${statement.id}`, context)}>{errorOfFigure(point.error, unit)}</a>
        </span>
      ))}
      {more > 0 && <span className="quiet nowrap">and {formatCount(more, "earlier one")}</span>}
    </>
  );
}

import { formatDay } from "@/lib/format";
import { addressAt, type Moment } from "./moment";

/** A day worth looking back to, and why. */
export type Stop = { readonly day: string; readonly words: string };

type Props = {
  readonly path: string;
  readonly moment: Moment;
  readonly stops: readonly Stop[];
  /** What is wrong with the day that was asked for; the page shows today instead. */
  readonly error: string | null;
};

/** Chooses the day that a page is read as of: stops on a ruled line (on the phone a select) and a date field. Plain links and GET forms. */
export function AsOfControl({ path, moment, stops: offered, error }: Props) {
  const stops = withCurrent(offered, moment.asOf);
  return (
    <div className="as-of">
      <b id="as-of-name">As of</b>
      <ol aria-labelledby="as-of-name">
        {stops.map(({ day, words }) => (
          <li key={day}>
            <a href={addressAt(path, { ...moment, asOf: day })} {...(day === moment.asOf && { "aria-current": "true" })}>
              <span className="day">{formatDay(day, "short")}</span>
              <span className="words">{words}</span>
            </a>
          </li>
        ))}
      </ol>
      <form className="choose" action={path} aria-label="As of one of these days">
        <select name="asOf" aria-label="As of" defaultValue={moment.asOf}>
          {stops.map(({ day, words }) => (
            <option key={day} value={day}>
              {formatDay(day, "short")}, {words}
            </option>
          ))}
        </select>
        <LedgerField moment={moment} />
        <button type="submit">Show</button>
      </form>
      <form action={path} aria-label="As of another day">
        <input
          type="date"
          name="asOf"
          aria-label="Another day"
          defaultValue={moment.asOf}
          max={moment.today}
          {...(error !== null && { "aria-invalid": true, "aria-describedby": "as-of-error" })}
        />
        <LedgerField moment={moment} />
        <button type="submit">Show</button>
      </form>
      {error !== null && (
        <p className="error" id="as-of-error" role="alert">
          {error} Shown as of {formatDay(moment.asOf, "long")} instead.
        </p>
      )}
    </div>
  );
}

function LedgerField({ moment: { ledger, head } }: Pick<Props, "moment">) {
  return ledger === head ? null : <input type="hidden" name="ledger" value={ledger} />;
}

function withCurrent(stops: readonly Stop[], asOf: string): readonly Stop[] {
  if (stops.some(({ day }) => day === asOf)) return stops;
  return [...stops, { day: asOf, words: "this day" }].sort((a, b) => (a.day < b.day ? -1 : 1));
}

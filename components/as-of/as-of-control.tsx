import { formatDay } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { addressWith, type ListQuery } from "@/lib/input/query/as-of-context";
import { Term } from "../values/term";
import { AsOfSlider } from "./as-of-slider";

/** A day worth looking back to, and why. */
export type AsOfPreset = { readonly day: string; readonly words: string };

type Props = {
  readonly path: string;
  readonly context: AsOfContext;
  readonly stops: readonly AsOfPreset[];
  /** Every day on which something became public: the stops of the slider. */
  readonly days?: readonly AsOfPreset[];
  /** What else the page shows: it stays. */
  readonly query?: ListQuery;
  /** What is wrong with the day that was asked for; the page shows today instead. */
  readonly error: string | null;
};

/** Chooses the day that a page is read as of: stops on a ruled line (on the phone a select) and a date field. Plain links and GET forms. */
export function AsOfControl({ path, context, stops: offered, days = [], query = {}, error }: Props) {
  const stops = withCurrent(offered, context.asOf);
  return (
    <div className="as-of">
      <b id="as-of-name">
        <Term id="as-of">As of</Term>
      </b>
      <ol aria-labelledby="as-of-name">
        {stops.map(({ day, words }) => (
          <li key={day}>
            <a href={addressWith(path, query, { ...context, asOf: day })} {...(day === context.asOf && { "aria-current": "true" })}>
              <span className="day">{formatDay(day, "short")}</span>
              <span className="words">{words}</span>
            </a>
          </li>
        ))}
      </ol>
      <form className="choose" action={path} aria-label="As of one of these days">
        <select name="asOf" aria-label="As of" defaultValue={context.asOf}>
          {stops.map(({ day, words }) => (
            <option key={day} value={day}>
              {formatDay(day, "short")}, {words}
            </option>
          ))}
        </select>
        <HiddenFields context={context} query={query} />
        <button type="submit">Show</button>
      </form>
      <form action={path} aria-label="As of another day">
        <input
          type="date"
          name="asOf"
          aria-label="Another day"
          defaultValue={context.asOf}
          max={context.today}
          {...(error !== null && { "aria-invalid": true, "aria-describedby": "as-of-error" })}
        />
        <HiddenFields context={context} query={query} />
        <button type="submit">Show</button>
      </form>
      {days.length > 1 && (
        <AsOfSlider
          days={days.map((stop) => ({ ...stop, text: formatDay(stop.day, "short") }))}
          asOf={context.asOf}
          addressPrefix={addressPrefix(path, query, context)}
        />
      )}
      {error !== null && (
        <p className="error" id="as-of-error" role="alert">
          {error} Shown as of {formatDay(context.asOf, "long")} instead.
        </p>
      )}
    </div>
  );
}

/** What a form sends along: the ledger's clock and the rest of the view. */
function HiddenFields({ context: { ledger, head }, query }: { readonly context: AsOfContext; readonly query: ListQuery }) {
  const kept = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => (one === "" ? [] : [[name, one] as const])),
  );
  return (
    <>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {ledger !== head && <input type="hidden" name="ledger" value={ledger} />}
    </>
  );
}

/** The address of the page up to the day that it is read as of. */
function addressPrefix(path: string, query: ListQuery, context: AsOfContext): string {
  const address = addressWith(path, query, { ...context, asOf: context.today });
  return `${address}${address.includes("?") ? "&" : "?"}asOf=`;
}

function withCurrent(stops: readonly AsOfPreset[], asOf: string): readonly AsOfPreset[] {
  if (stops.some(({ day }) => day === asOf)) return stops;
  return [...stops, { day: asOf, words: "this day" }].sort((a, b) => (a.day < b.day ? -1 : 1));
}

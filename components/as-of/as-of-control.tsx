import type { CSSProperties } from "react";
import { formatDay } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { addressWith, type ListQuery } from "@/lib/input/query/as-of-context";
import { Term } from "../values/term";
import { AsOfSlider } from "./as-of-slider";

/** A day offered as a starting point, with the reason for offering it. */
export type AsOfPreset = { readonly day: string; readonly words: string };

type Props = {
  readonly path: string;
  readonly context: AsOfContext;
  readonly stops: readonly AsOfPreset[];
  /** Every day on which something became public; the slider stops at each. */
  readonly days?: readonly AsOfPreset[];
  /** The page's other query parameters, kept in every link and form. */
  readonly query?: ListQuery;
  /** Why the requested day cannot be used; the page shows today instead. */
  readonly error: string | null;
};

/** Sets the page's as-of day: links to preset days (a select on the phone) and a date field. Works without script. */
export function AsOfControl({ path, context, stops: offered, days = [], query = {}, error }: Props) {
  const stops = withCurrent(offered, context.asOf);
  return (
    <div className="as-of">
      <b id="as-of-name">
        <Term id="as-of">As of</Term>
      </b>
      <ol aria-labelledby="as-of-name" style={{ "--between": stops.length - 2 } as CSSProperties}>
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

/** Hidden inputs for the ledger number and the other query parameters. */
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

/** The page's address up to and including "asOf=". */
function addressPrefix(path: string, query: ListQuery, context: AsOfContext): string {
  const address = addressWith(path, query, { ...context, asOf: context.today });
  return `${address}${address.includes("?") ? "&" : "?"}asOf=`;
}

function withCurrent(stops: readonly AsOfPreset[], asOf: string): readonly AsOfPreset[] {
  if (stops.some(({ day }) => day === asOf)) return stops;
  return [...stops, { day: asOf, words: "this day" }].sort((a, b) => (a.day < b.day ? -1 : 1));
}

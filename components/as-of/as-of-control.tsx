import { formatDay } from "@/lib/format/days";
import { type AsOfContext, addressWith, type ListQuery } from "@/lib/input/query/as-of-context";
import { AutoSubmitForm } from "../page/auto-submit-form";
import { Term } from "../values/term";

/** A day offered to choose, with the reason for offering it. */
export type AsOfPreset = { readonly day: string; readonly words: string };

type Props = {
  readonly path: string;
  readonly context: AsOfContext;
  readonly stops: readonly AsOfPreset[];
  /** The page's other query parameters, kept by the forms. */
  readonly query?: ListQuery;
  /** Why the requested day cannot be used; the page shows today instead. */
  readonly error: string | null;
};

/**
 * Sets the page's as-of day: a select of days on which something changed, today first, and any other day by a date field that unfolds.
 * Two GET forms, so it works without script; with it the select navigates at once.
 */
export function AsOfControl({ path, context, stops, query = {}, error }: Props) {
  const { asOf, today } = context;
  return (
    <div className="as-of">
      <AutoSubmitForm action={path} className="as-of-days" label="Day shown" current={addressWith("", query, context).slice(1)}>
        <span id="as-of-name">
          <Term id="as-of">As of</Term>
        </span>
        <select name="asOf" aria-labelledby="as-of-name" defaultValue={asOf === today ? "" : asOf}>
          <option value="">today, {formatDay(today, "short")}</option>
          {offered(stops, context).map(({ day, words }) => (
            <option key={day} value={day}>
              {[formatDay(day, "short"), words].filter(Boolean).join(", ")}
            </option>
          ))}
        </select>
        <HiddenFields context={context} query={query} />
        <button type="submit">Show</button>
      </AutoSubmitForm>
      <details className="as-of-other" open={error !== null}>
        <summary>another day</summary>
        <form action={path} aria-label="Another day">
          <input
            type="date"
            name="asOf"
            aria-label="Another day"
            defaultValue={asOf}
            max={today}
            {...(error !== null && { "aria-invalid": true, "aria-describedby": "as-of-error" })}
          />
          <HiddenFields context={context} query={query} />
          <button type="submit">Show</button>
        </form>
      </details>
      {error !== null && (
        <p className="error" id="as-of-error" role="alert">
          {error} Shown as of {formatDay(asOf, "long")} instead.
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

/** The preset days before today, newest first, and the page's own day among them. */
function offered(stops: readonly AsOfPreset[], { asOf, today }: AsOfContext): readonly AsOfPreset[] {
  const own = stops.some(({ day }) => day === asOf) ? [] : [{ day: asOf, words: "" }];
  return [...stops, ...own].filter(({ day }) => day !== today).sort((a, b) => (a.day < b.day ? 1 : -1));
}

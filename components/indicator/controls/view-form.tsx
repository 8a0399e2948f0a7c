import { measuresOf } from "@/lib/chart/outturn/build/shown-measure";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import { formatCount } from "@/lib/format/lists";
import { type AsOfContext, addressWith, clockParameters } from "@/lib/input/query/as-of-context";
import { ALL_BASES, type View, viewQuery } from "@/lib/input/query/view";
import type { Choice } from "../../lists/filter-form";
import { AutoSubmitForm } from "../../page/auto-submit-form";
import { Disclosure } from "../../page/disclosure";
import { rangeText } from "./range-text";
import { speakersIn, yearsIn } from "./view-choices";

type Props = { readonly judged: JudgedIndicator; readonly view: View; readonly context: AsOfContext; readonly path: string };

const MEASURES = { level: "Level", growth: "Growth", change: "Change" } as const;
const EACH: Choice = { value: ALL_BASES, text: "Each in a panel" };
const SHOWS: readonly Choice[] = [
  { value: "", text: "Chart" },
  { value: "table", text: "Table" },
];

/** View settings of an indicator page, all stored in its address: basis, measure, years, speakers, chart or table. The legend switches the rest. */
export function ViewForm({ judged, view, context, path }: Props) {
  const years = yearsIn(judged);
  const named = (end: string | null) => choicesWith(years, end, judged.facts.series);
  const speakers = speakersIn(judged);
  const bases = judged.history.series.map(({ series }) => ({ value: series.slug, text: series.title }));
  // The measure that is shown unasked has no parameter, as every default.
  const measures = measuresOf(judged).map((one) => ({
    value: !view.isMeasureNamed && one === view.measure ? "" : one,
    text: MEASURES[one],
  }));
  const current = addressWith("", viewQuery(view), context).slice(1);
  return (
    <AutoSubmitForm action={path} className="view-form" label="What is shown" current={current}>
      <Select
        name="series"
        label="Basis"
        value={view.series}
        choices={[{ value: "", text: "The usual one" }, ...bases, ...(bases.length > 1 ? [EACH] : [])]}
      />
      <Select name="measure" label="Measure" value={view.isMeasureNamed ? view.measure : ""} choices={measures} />
      <Select name="from" label="From" value={view.from} choices={[{ value: "", text: "the first year" }, ...named(view.from)]} />
      <Select name="to" label="To" value={view.to} choices={[{ value: "", text: "the last year" }, ...named(view.to).toReversed()]} />
      <Select name="show" label="As" value={view.show} choices={SHOWS} />
      <Disclosure
        className="speakers"
        open={view.speakers.length > 0}
        summary={view.speakers.length === 0 ? "Every speaker" : `${formatCount(view.speakers.length, "speaker")} chosen`}
      >
        <fieldset>
          <legend className="hidden-text">Speakers</legend>
          {speakers.map(({ value, text }) => (
            <label key={value}>
              <input type="checkbox" name="speaker" value={value} defaultChecked={view.speakers.includes(value)} /> {text}
            </label>
          ))}
        </fieldset>
      </Disclosure>
      {[...clockParameters(context), ...keptParameters(view)].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <p className="view-submit">
        <button type="submit">Show</button> <a href={addressWith(path, {}, context)}>Everything</a>
      </p>
    </AutoSubmitForm>
  );
}

/** The years, and the month, quarter or fiscal year that an address names where it is none of them. */
function choicesWith(years: readonly Choice[], end: string | null, series: readonly Series[]): readonly Choice[] {
  const text = end === null || years.some(({ value }) => value === end) ? null : rangeText({ from: end, to: end }, series);
  return end === null || text === null ? years : [...years, { value: end, text: text.replace(/^only /, "") }];
}

/** What the form does not ask for, and keeps. */
function keptParameters(view: View): readonly (readonly [name: string, value: string])[] {
  const { off, scale, as, base, with: compared, period, figure } = viewQuery(view);
  return Object.entries({ off, scale, as, base, with: compared, period, figure }).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one] as const),
  );
}

type SelectProps = { readonly name: string; readonly label: string; readonly value: string | null; readonly choices: readonly Choice[] };

function Select({ name, label, value, choices }: SelectProps) {
  return (
    <p className="field">
      <label htmlFor={`view-${name}`}>{label}</label>
      <select id={`view-${name}`} name={name} defaultValue={choices.some((choice) => choice.value === value) ? (value ?? "") : ""}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </p>
  );
}

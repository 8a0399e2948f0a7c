import type { ChartComparison, ComparisonChoice } from "@/lib/chart/compared/chart-comparison";
import { formatCount } from "@/lib/format/lists";
import { addressWith, clockParameters } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { viewQuery } from "@/lib/input/query/view";
import { Menu } from "../../page/menu";
import { SuggestionField } from "../../search/suggestion-field";

type Props = { readonly page: IndicatorPage; readonly comparison: ChartComparison };

/**
 * Chooses a second panel beneath the chart: the other bases of the indicator as links, other indicators as links and by search. With script
 * the field suggests while a reader types; without, the form lists what it finds.
 */
export function CompareMenu({ page: { judged, view, context, path }, comparison }: Props) {
  const { name, sought, bases, indicators, more } = comparison;
  const address = (value: string | null) => addressWith(path, viewQuery({ ...view, with: value }), context);
  const { with: _, ...kept } = viewQuery(view);
  const hidden = [...clockParameters(context), ...parametersOf(kept)];
  const asked = address("indicator:");
  return (
    <>
      <Menu key={`${view.with} ${sought}`} label="Compare with…" className="compare-menu" open={sought !== null}>
        <p className="quiet">Published values in a panel beneath, on the same periods and a scale of its own.</p>
        <search>
          <form className="search" action={path} aria-label="Find what to compare with">
            <label className="hidden-text" htmlFor="compare-q">
              Indicator to compare with
            </label>
            <SuggestionField
              id="compare-q"
              text={sought ?? ""}
              placeholder="Indicator, area or publisher"
              path={addressWith("/search", {}, context)}
              choose={{ kind: "indicator", address: asked.replace(/with=[^&]*/, "with="), except: judged.facts.indicator.slug }}
            />
            {hidden.map(([parameter, value]) => (
              <input key={`${parameter} ${value}`} type="hidden" name={parameter} value={value} />
            ))}
            <button type="submit">Search</button>
          </form>
        </search>
        {sought !== null && bases.length + indicators.length === 0 && <p>Nothing is called “{sought}”. Try fewer words.</p>}
        <ChoiceList title="Other bases of this indicator" choices={bases} address={address} />
        <ChoiceList title={sought === null ? "Other indicators" : "Indicators found"} choices={indicators} address={address} />
        {more > 0 && <p className="quiet">And {formatCount(more, "other")}: search for them.</p>}
      </Menu>
      {name !== null && (
        <p className="range-shown">
          With {name} <a href={address(null)}>Remove</a>
        </p>
      )}
    </>
  );
}

type ListProps = {
  readonly title: string;
  readonly choices: readonly ComparisonChoice[];
  readonly address: (value: string) => string;
};

function ChoiceList({ title, choices, address }: ListProps) {
  if (choices.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {choices.map((choice) => (
          <li key={choice.value}>
            <a href={address(choice.value)}>{choice.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A view's query as fields of a form. */
function parametersOf(
  query: Readonly<Record<string, string | null | readonly string[]>>,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one] as const));
}

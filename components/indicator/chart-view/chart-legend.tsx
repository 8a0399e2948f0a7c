import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { offOf } from "@/lib/input/query/off";
import { ALL_BASES, type View, viewQuery } from "@/lib/input/query/view";
import { ViewLink } from "../../charts/view-state/view-link";
import { Menu } from "../../page/menu";
import { OutcomeMark } from "../../values/outcome-mark";
import { KeyMark } from "./key-mark";
import { type LegendChoice, natureChoices, outcomeChoices, speakerChoices } from "./legend-choices";
import { LegendKeys } from "./legend-keys";
import type { LegendRows } from "./legend-rows";
import { LegendSwitch } from "./legend-switch";

type Props = { readonly page: IndicatorPage; readonly rows: LegendRows };

/** Of more speakers those with most figures are switches; the form above the chart has all. */
const MAX_SPEAKERS = 40;

/**
 * The key of the chart. At the left what it draws, each a link that leaves it out or puts it back: bases, projections and targets,
 * speakers, outcomes. At the right what the marks mean.
 */
export function ChartLegend({ page, rows }: Props) {
  const { view, judged } = page;
  const speakers = speakerChoices(rows, judged);
  const outcomes = outcomeChoices(rows);
  const [first] = rows.bases;
  return (
    <div className="chart-legend">
      <nav className="legend-switches" aria-label="Shown in the chart">
        {rows.bases.map(({ key, name, title, mark }) => (
          <LegendSwitch key={key} page={page} off={offOf("basis", key)} text={name} title={title}>
            <KeyMark name={mark === "column" && !rows.hasColumns ? "line" : mark} />
          </LegendSwitch>
        ))}
        {judged.history.series.length > 1 && <BasisMenu page={page} first={first?.key ?? null} />}
        {natureChoices(rows).map((choice) => (
          <LegendSwitch key={choice.off} page={page} {...choice} />
        ))}
        {speakers.length > 0 && (
          <Menu label={menuLabel("Speakers", speakers, view)} className="switch-menu">
            <ul>
              {speakers.slice(0, MAX_SPEAKERS).map((choice) => (
                <li key={choice.off}>
                  <LegendSwitch page={page} {...choice} />
                </li>
              ))}
            </ul>
          </Menu>
        )}
        {outcomes.length > 0 && (
          <Menu label={menuLabel("Outcomes", outcomes, view)} className="switch-menu">
            <p className="note">Whose count: {first?.name}</p>
            <ul>
              {outcomes.map(({ off, text, outcome }) => (
                <li key={off}>
                  <LegendSwitch page={page} off={off} text={text}>
                    <OutcomeMark outcome={outcome} />
                  </LegendSwitch>
                </li>
              ))}
            </ul>
          </Menu>
        )}
      </nav>
      <LegendKeys rows={rows} />
    </div>
  );
}

/** "Speakers", or "Speakers, 2 hidden". */
function menuLabel(name: string, choices: readonly LegendChoice[], { off }: View): string {
  const hidden = choices.filter((choice) => off.includes(choice.off)).length;
  return hidden === 0 ? name : `${name}, ${hidden} hidden`;
}

/** Links to every basis as the first of the chart, and to a panel each. */
function BasisMenu({ page: { judged, view, context, path }, first }: { readonly page: IndicatorPage; readonly first: string | null }) {
  const address = (changed: Partial<View>) => addressWith(path, viewQuery({ ...view, ...changed }), context);
  const isAll = view.series === ALL_BASES;
  return (
    <Menu label="change" className="basis-menu">
      <ul>
        {judged.history.series.map(({ series: { slug, title } }) => (
          <li key={slug}>
            <ViewLink href={address({ series: slug, figure: null })} aria-current={!isAll && slug === first ? "true" : undefined}>
              {title}
            </ViewLink>
          </li>
        ))}
        <li>
          <ViewLink href={address({ series: ALL_BASES })} aria-current={isAll ? "true" : undefined}>
            Each in a panel
          </ViewLink>
        </li>
      </ul>
    </Menu>
  );
}

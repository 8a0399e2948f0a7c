import { outturnChart } from "@/lib/chart/outturn";
import type { SeriesHistory } from "@/lib/domain/history";
import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import { RULES_VERSION } from "@/lib/domain/rules-version";
import { formatDay } from "@/lib/format";
import type { View } from "@/lib/input/view";
import { Chart } from "../charts/chart";
import { addressAt, type Moment } from "../moment";
import { Section } from "../section";
import { chartRows } from "./chart-rows";

type Props = { readonly judged: JudgedIndicator; readonly view: View; readonly moment: Moment };

/** The chart of what was stated for each year and what came, on one basis; links choose the basis, and level or growth. */
export function OutturnSection({ judged, view, moment }: Props) {
  const held = basisOf(judged, view);
  if (held === null) return null;
  const rows = chartRows(judged, held, view.measure, moment);
  const path = `/indicators/${judged.facts.indicator.slug}`;
  const chosen = { series: held.series.slug, measure: view.measure };
  return (
    <Section title="What was said for each year, and what came">
      <nav className="choices" aria-label="What the chart shows">
        <Choices
          name="Basis"
          choices={judged.history.series.map(({ series }) => ({
            text: series.title,
            href: viewAddress(path, { ...chosen, series: series.slug }, moment),
            current: series.slug === held.series.slug,
          }))}
        />
        <Choices
          name="Show"
          choices={(["level", "growth"] as const).map((measure) => ({
            text: measure === "level" ? "Level" : "Growth",
            href: viewAddress(path, { ...chosen, measure }, moment),
            current: measure === view.measure,
          }))}
        />
      </nav>
      <Chart
        id="outturn"
        chartIn={(box) => outturnChart(rows, box)}
        foot={`${held.series.publisher} · as of ${formatDay(moment.asOf, "long")} · ledger ${moment.ledger} · rules ${RULES_VERSION}`}
        links={
          <>
            <a href="#figures">Rows as a table</a> <a href={addressAt(`${path}/figures.csv`, moment)}>CSV</a>{" "}
            <a href={viewAddress(`${path}/chart.svg`, chosen, moment)}>SVG</a>
          </>
        }
      />
    </Section>
  );
}

/** The series that the address names, else the one with most figures in its unit, then most observations; null where none is held. */
export function basisOf(judged: JudgedIndicator, view: View): SeriesHistory | null {
  const { series: all } = judged.history;
  const named = all.find(({ series }) => series.slug === view.series);
  const said = ({ series }: SeriesHistory) => judged.figures.filter(({ figure }) => figure.unit === series.unit).length;
  return named ?? all.toSorted((a, b) => said(b) - said(a) || b.observations.length - a.observations.length)[0] ?? null;
}

type Choice = { readonly text: string; readonly href: string; readonly current: boolean };

function Choices({ name, choices }: { readonly name: string; readonly choices: readonly Choice[] }) {
  return (
    <p className="choice">
      <span className="quiet">{name}</span>
      {choices.map(({ text, href, current }) => (
        <a key={href} href={href} aria-current={current ? "true" : undefined}>
          {text}
        </a>
      ))}
    </p>
  );
}

function viewAddress(path: string, { series, measure }: { readonly series: string; readonly measure: string }, moment: Moment): string {
  const address = addressAt(path, moment);
  return `${address}${address.includes("?") ? "&" : "?"}series=${encodeURIComponent(series)}&measure=${measure}`;
}

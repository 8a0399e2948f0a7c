import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judged-indicator";
import type { Series } from "@/lib/domain/series";
import { sharesOf } from "@/lib/domain/share";
import { formatPeriod } from "@/lib/format-day";
import { FigureValue } from "../figure-value";
import { addressAt, type Moment } from "../moment";
import { Section } from "../section";
import { BasesTable } from "./bases-table";
import { findingOf } from "./finding";
import { citedRows } from "./rows-used";
import { ShareBox } from "./share-box";
import { asideWords } from "./words";
import { WorkingDetails } from "./working-details";

type Props = { readonly figures: readonly JudgedFigure[]; readonly indicators: readonly JudgedIndicator[]; readonly moment: Moment };

/** Every figure of a statement against every basis, each first as a sentence, then as a table. */
export function OutcomeSection({ figures, indicators, moment }: Props) {
  const rows = citedRows(indicators.map(({ facts }) => facts));
  return (
    <Section
      title="Outcome on each basis"
      note={
        <>
          <a href={`${addressAt("/methodology", moment)}#rule-5`}>Judged by the settled outturn</a>; difference is the outturn minus the
          nearest stated bound.
        </>
      }
    >
      {figures.map((judged) => {
        const of = indicators.find(({ facts }) => facts.indicator.slug === judged.figure.indicator);
        const basis = of?.facts.series ?? [];
        const finding = findingOf(judged, basis);
        return (
          <section
            key={judged.figure.id}
            id={`figure-${judged.figure.position + 1}`}
            className="judged-figure"
            aria-label={`Outcome of figure ${judged.figure.position + 1}`}
          >
            <h3>
              <FigureValue figure={judged.figure} />{" "}
              <span className="quiet">
                {judged.figure.nature}
                {judged.figure.period !== null &&
                  `, ${judged.figure.timing === "by" ? "by" : "for"} ${formatPeriod(judged.figure.period, "long")}`}
              </span>
            </h3>
            {finding !== null && <p className="finding">{finding}</p>}
            <BasesTable judged={judged} series={basis} moment={moment} />
            <AsideNotes judged={judged} series={basis} />
            {of && <ShareBox shares={sharesOf(judged.figure, judged.evaluations, of.history, moment.asOf)} series={basis} />}
            <WorkingDetails judged={judged} series={basis} rows={rows} moment={moment} />
          </section>
        );
      })}
    </Section>
  );
}

/** Why a basis that is shown does not count, named once under the table. */
function AsideNotes({ judged, series }: { readonly judged: JudgedFigure; readonly series: readonly Series[] }) {
  const notes = judged.evaluations.flatMap((evaluation) => {
    const words = asideWords(evaluation);
    return words === null ? [] : [`${series.find(({ slug }) => slug === evaluation.series)?.title ?? evaluation.series} stands ${words}.`];
  });
  return notes.length === 0 ? null : <p className="note">{notes.join(" ")}</p>;
}

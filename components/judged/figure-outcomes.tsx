import { sharesOf } from "@/lib/domain/analysis/share";
import { calendarYearsOfFigure } from "@/lib/domain/entry-checks/calendar-year";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import { calendarYearsText } from "@/lib/format/calendar-year";
import { formatPeriod } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { basisNames } from "@/lib/wording/basis-name";
import { verdictOf } from "@/lib/wording/verdict";
import { FigureValue } from "../values/figure-value";
import { Verdict } from "../values/verdict";
import { BasesTable } from "./bases-table";
import { citedRowsById } from "./cited-rows";
import { asideText } from "./outcome-labels";
import { ShareBox } from "./share-box";
import { WORKING, WorkingDetails } from "./working-details";

type Props = {
  readonly figures: readonly JudgedFigure[];
  readonly indicators: readonly JudgedIndicator[];
  readonly context: AsOfContext;
  /** The address of the page with the working of every outcome; null on that page. */
  readonly workingAt: string | null;
};

/** Judges each figure of a statement on every basis: a sentence, then a table. */
export function FigureOutcomes({ figures, indicators, context, workingAt }: Props) {
  const rows = citedRowsById(indicators.map(({ facts }) => facts));
  return figures.map((judged, index) => {
    const of = indicators.find(({ facts }) => facts.indicator.slug === judged.figure.indicator);
    const basis = of?.facts.series ?? [];
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
              `, ${judged.figure.timing === "by" ? "by" : "for"} ${formatPeriod(judged.figure.period, "long", judged.figure.years)}`}
          </span>
        </h3>
        <p className="finding">
          <Verdict verdict={verdictOf(judged, basis, context.asOf)} />
        </p>
        <BasesTable judged={judged} series={basis} context={context} explains={index === 0} />
        <AsideNotes judged={judged} series={basis} />
        {of && <CalendarNote judged={judged} of={of} />}
        {of && <ShareBox shares={sharesOf(judged.figure, judged.evaluations, of.history, context.asOf)} series={basis} />}
        {workingAt === null ? (
          <WorkingDetails judged={judged} series={basis} rows={rows} context={context} isOpen />
        ) : (
          <p className="note">
            <a href={`${workingAt}#figure-${judged.figure.position + 1}`}>{WORKING}</a>
          </p>
        )}
      </section>
    );
  });
}

/** Says that a calendar year is held against series of fiscal years. */
function CalendarNote({ judged, of }: { readonly judged: JudgedFigure; readonly of: JudgedIndicator }) {
  const calendar = calendarYearsOfFigure(judged.figure, of.history);
  return calendar && <p className="note">{calendarYearsText(calendar)}</p>;
}

/** Notes under the table on bases that are shown but do not count. */
function AsideNotes({ judged, series }: { readonly judged: JudgedFigure; readonly series: readonly Series[] }) {
  const names = basisNames(series, series);
  const notes = judged.evaluations.flatMap((evaluation) => {
    const words = asideText(evaluation);
    return words === null ? [] : [`${names.get(evaluation.series) ?? evaluation.series} stands ${words}.`];
  });
  return notes.length === 0 ? null : <p className="note">{notes.join(" ")}</p>;
}

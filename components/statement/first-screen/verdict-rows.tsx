import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { capitalised, formatCount } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { verdictOf } from "@/lib/wording/verdict";
import { FigureValue } from "../../values/figure-value";
import { Verdict } from "../../values/verdict";
import { aboutText } from "./about-text";

type Props = {
  readonly figures: readonly JudgedFigure[];
  readonly indicators: readonly JudgedIndicator[];
  readonly context: AsOfContext;
};

/** With more figures than this only the first ones are shown at once, so that the chart stays in sight; the others unfold. */
const MAX_ROWS = 5;
const FIRST_ROWS = 3;

/** One row per figure: what was stated, what it is about, and what became of it. What reports the past comes last. */
export function VerdictRows({ figures, ...shared }: Props) {
  const ordered = figures.toSorted((a, b) => Number(isReported(a)) - Number(isReported(b)));
  const shown = ordered.length > MAX_ROWS ? ordered.slice(0, FIRST_ROWS) : ordered;
  const more = ordered.slice(shown.length);
  return (
    <>
      <Rows figures={shown} {...shared} />
      {more.length > 0 && (
        <details className="more verdicts-more">
          <summary>{capitalised(formatCount(more.length, "more figure"))} of this statement</summary>
          <Rows figures={more} {...shared} />
        </details>
      )}
    </>
  );
}

function Rows({ figures, indicators, context }: Props) {
  return (
    <ul className="verdicts">
      {figures.map((judged) => {
        const of = indicators.find(({ facts }) => facts.indicator.slug === judged.figure.indicator);
        return (
          <li key={judged.figure.id}>
            <p className="verdict-figure">
              <FigureValue figure={judged.figure} length="short" href={`#figure-${judged.figure.position + 1}`} />
              <span className="verdict-about">
                {aboutText(judged.figure)}
                {indicators.length > 1 && of && `: ${of.facts.indicator.title}`}
              </span>
            </p>
            <p className="verdict-text">
              <Verdict verdict={verdictOf(judged, of?.facts.series ?? [], context.asOf, { brief: figures.length > 3 })} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function isReported({ figure }: JudgedFigure): boolean {
  return figure.nature === "reported";
}

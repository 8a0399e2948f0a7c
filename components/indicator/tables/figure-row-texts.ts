import { waitsFor } from "@/lib/domain/analysis/waiting";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Figure } from "@/lib/domain/ledger/statement";
import { readingOf } from "@/lib/domain/values/reading";
import { isRate, upperOf } from "@/lib/domain/values/stated-value";
import { formatDay, formatPeriod } from "@/lib/format/days";
import { formatInterval, formatStated } from "@/lib/format/numbers";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt, isNow } from "@/lib/input/query/as-of-context";
import { outcomeWord } from "@/lib/wording/headline-words";
import type { FigureRowTexts } from "./figure-row";
import type { StatedFigure } from "./figures-by-year";

/** The texts of a row of the table of figures. `judged` is undefined for a figure that was not judged. */
export function figureRowTexts(
  { figure, statement }: StatedFigure,
  judged: JudgedFigure | undefined,
  context: AsOfContext,
): FigureRowTexts {
  const carrying = statement.citations.find(({ id }) => figure.citations.includes(id));
  return {
    id: figure.id,
    statedOn: statement.statedOn,
    day: formatDay(statement.statedOn, "short"),
    byReport: statement.statedOnBasis === "report",
    speakers: speakerNames(statement),
    figure: formatStated(figure.stated, figure.measure, figure.unit, "short"),
    href: addressAt(`/statements/${statement.id}`, context),
    nature: figure.nature,
    about: `${figure.timing === "by" ? "by " : ""}${figure.period === null ? "not said" : formatPeriod(figure.period, "short", figure.years)}`,
    words:
      figure.words === null
        ? null
        : {
            text: figure.words,
            language: carrying?.source.language ?? null,
            passage: carrying?.translation ? carrying.exact : null,
            english: carrying?.translation ?? null,
          },
    condition: figure.condition,
    reading: readingText(figure),
    outcome: judged ? { mark: judged.headline.outcome, words: outcomeWord(judged) } : null,
    addHref: judged ? addHref(judged, context) : null,
  };
}

function readingText({ stated, measure, unit }: Figure): string | null {
  if (stated.shape === "floor" || stated.shape === "ceiling") return null;
  const rate = isRate(measure, unit);
  return formatInterval(readingOf(stated, rate), upperOf(stated).multiplier, rate ? "percent" : unit, rate ? "short" : "bare");
}

/** Of a figure that is pending on every basis, on a page read now: the form with the first missing series and period filled in. */
function addHref(judged: JudgedFigure, context: AsOfContext): string | null {
  const [first] = judged.headline.outcome === "pending" && isNow(context) ? waitsFor(judged) : [];
  return first === undefined ? null : `/enter/release?${new URLSearchParams({ series: first.series, period: first.period.text })}`;
}

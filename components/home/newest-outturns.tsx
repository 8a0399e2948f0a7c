import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { formatDay, formatPeriod } from "@/lib/format/days";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { findingOf } from "../judged/finding";
import { Headline } from "../judged/headline";
import { Section } from "../page/section";
import { FigureValue } from "../values/figure-value";

type Props = { readonly judged: readonly JudgedIndicator[]; readonly moment: AsOfContext };

const SHOWN = 8;

/** What was stated and what became of it, the newest outturns first, one statement once. */
export function NewestOutturns({ judged, moment }: Props) {
  const newest = judged
    .flatMap((of) => of.figures.map((one) => ({ of, one, day: lastRelease(one) })))
    .filter(({ one, day }) => one.figure.nature !== "reported" && day !== "")
    .sort((a, b) => b.day.localeCompare(a.day) || b.one.figure.place - a.one.figure.place || a.one.figure.position - b.one.figure.position)
    .slice(0, SHOWN);
  if (newest.length === 0) return null;
  return (
    <Section title="What was said, what happened" note="Newest outturns first">
      <ul className="says">
        {newest.map(({ of, one }) => (
          <li key={one.figure.id}>
            <p>
              {speakerNames(one.statement)} stated{" "}
              <FigureValue figure={one.figure} href={addressAt(`/statements/${one.statement.id}`, moment)} /> {aboutWords(one)} for{" "}
              {of.facts.indicator.title}. {afterColon(findingOf(one, of.facts.series))}
            </p>
            <p className="meta">
              <Headline judged={one} short /> · said {formatDay(one.statement.statedOn, "long")}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The newest day on which an outturn that decides it was released; blank where nothing is decided. */
function lastRelease({ evaluations }: JudgedFigure): string {
  const decided = evaluations.filter(
    ({ counts, outcome }) => counts && (outcome === "below" || outcome === "within" || outcome === "above"),
  );
  return decided.reduce(
    (last, { settled }) => (settled !== null && settled.outturn.releasedOn > last ? settled.outturn.releasedOn : last),
    "",
  );
}

function aboutWords({ figure }: JudgedFigure): string {
  if (figure.period === null) return "";
  return `${figure.timing === "by" ? "by" : "in"} ${formatPeriod(figure.period, "long")}`;
}

/** The finding without the figure, which the sentence before has named. */
function afterColon(finding: string | null): string {
  const rest = finding?.replace(/^.*?(?:: | depends on the basis: )/, "") ?? "";
  const start = finding?.includes(" depends on the basis: ") ? `It depends on the basis: ${rest}` : rest;
  return start.charAt(0).toUpperCase() + start.slice(1);
}

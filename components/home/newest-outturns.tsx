import { formatDay, formatPeriod } from "@/lib/format/days";
import { speakerNames } from "@/lib/format/speakers";
import type { NewestOutturn } from "@/lib/home/home-indicator";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { findingOf } from "../judged/finding";
import { Headline } from "../judged/headline";
import { Section } from "../page/section";
import { FigureValue } from "../values/figure-value";

type Props = { readonly newest: readonly NewestOutturn[]; readonly context: AsOfContext };

/** Findings for the newest outturns, each statement once. */
export function NewestOutturns({ newest, context }: Props) {
  if (newest.length === 0) return null;
  return (
    <Section title="What was said, what happened" note="Newest outturns first">
      <ul className="findings">
        {newest.map(({ judged: one, series, title }) => (
          <li key={one.figure.id}>
            <p>
              {speakerNames(one.statement)} stated{" "}
              <FigureValue figure={one.figure} href={addressAt(`/statements/${one.statement.id}`, context)} /> {aboutWords(one)} for {title}
              . {withoutFigure(findingOf(one, series))}
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

function aboutWords({ figure }: NewestOutturn["judged"]): string {
  if (figure.period === null) return "";
  return `${figure.timing === "by" ? "by" : "in"} ${formatPeriod(figure.period, "long", figure.years)}`;
}

/** The finding without its leading figure, which the sentence before names. */
function withoutFigure(finding: string | null): string {
  const rest = finding?.replace(/^.*?(?:: | depends on the basis: )/, "") ?? "";
  const start = finding?.includes(" depends on the basis: ") ? `It depends on the basis: ${rest}` : rest;
  return start.charAt(0).toUpperCase() + start.slice(1);
}

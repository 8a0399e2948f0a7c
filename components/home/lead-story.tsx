import { LEAD_WIDTHS } from "@/lib/chart/model/box-widths";
import { formatDay, formatPeriod } from "@/lib/format/days";
import { speakersInSentence } from "@/lib/format/speakers";
import type { Lead } from "@/lib/home/home";
import type { JudgedRow } from "@/lib/home/judged-row";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { leadHeadline } from "@/lib/wording/lead";
import { verdictOf } from "@/lib/wording/verdict";
import { NumberLineDrawing } from "../charts/number-line-drawing";
import { headlineOf } from "../statement/headline";
import { FigureValue } from "../values/figure-value";
import { Quotation } from "../values/quotation";
import { Verdict } from "../values/verdict";
import { aboutText } from "./about-text";

type Props = { readonly row: JudgedRow; readonly lead: Lead | null; readonly context: AsOfContext };

/** Longer words are left to the statement's page. */
const MAX_QUOTED_WORDS = 30;
/** Length of a day that is known exactly: "2023-12-14". */
const WHOLE_DAY = 10;

/** The leading forecast: what was said and what came of it, in a headline, a sentence and a number line. */
export function LeadStory({ row, lead, context }: Props) {
  const { judged, series, indicator } = row;
  const { title } = indicator;
  const { figure, statement } = judged;
  const href = addressAt(`/statements/${statement.id}`, context);
  const period = figure.period === null ? "" : formatPeriod(figure.period, "long", figure.years);
  return (
    <section className="lead" aria-labelledby="lead">
      <h1 id="lead">
        <a href={href}>{leadHeadline(judged, series, indicator.areas).text}</a>
      </h1>
      <p className="standfirst">
        {statement.statedOn.length === WHOLE_DAY ? "On" : "In"} {formatDay(statement.statedOn, "long")} {speakersInSentence(statement)} said{" "}
        <FigureValue figure={figure} /> for <a href={addressAt(`/indicators/${figure.indicator}`, context)}>{title}</a>{" "}
        {period !== "" && `${figure.timing} ${period}`}
        {lead === null ? "." : <QuotedWords lead={lead} />} <Verdict verdict={verdictOf(judged, series, context.asOf)} />
      </p>
      {lead?.line && (
        <figure className="chart">
          <NumberLineDrawing
            id="lead-line"
            title={title}
            summary={verdictOf(judged, series, context.asOf).text}
            rows={lead.line}
            widths={LEAD_WIDTHS}
          />
        </figure>
      )}
      <p className="chart-foot">
        <span>{aboutText(row)}</span>
        <span className="links">
          <a href={href}>The statement, its sources and every basis</a>
          <a href={`${href}#quote`}>Quote it</a>
          <a href={addressAt(`/statements/${statement.id}/card.png`, context)}>Picture</a>
        </span>
      </p>
    </section>
  );
}

/** The words of the source that the statement's page begins with, unless they are long. */
function QuotedWords({ lead: { judged } }: { readonly lead: Lead }) {
  const words = headlineOf({ ...judged.statement, figures: [judged.figure] });
  if (words === null || words.exact.split(/\s+/).length > MAX_QUOTED_WORDS) return ".";
  return (
    <>
      : <Quotation language={words.language}>{words.exact}</Quotation>
      {words.translation === null ? "" : ` (${words.translation})`}.
    </>
  );
}

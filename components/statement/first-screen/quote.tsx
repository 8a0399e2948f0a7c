import type { Statement } from "@/lib/domain/ledger/statement";
import { formatPeriod } from "@/lib/format/days";
import { speakersInSentence } from "@/lib/format/speakers";
import { FigureValue } from "../../values/figure-value";
import { Quotation } from "../../values/quotation";
import { headlineOf } from "../headline";
import { highlight, numbersIn } from "../highlight";

/** Quotations with more characters are set smaller, so that the verdicts and the chart stay on the first screen. */
const SIZES = [
  { name: "long", from: 80 },
  { name: "longer", from: 125 },
] as const;
const NOWRAP_CHARACTERS = 24;

/** The statement's quotation, with the stated words in the accent colour; without a quotation, the speakers. */
export function Quote({ statement }: { readonly statement: Statement }) {
  const headline = headlineOf(statement);
  if (headline === null) return <WithoutQuotation statement={statement} />;
  const words = statement.figures.flatMap(({ words, stated }) => words ?? numbersIn(headline.exact, stated));
  return (
    <>
      <h1 className={["quote", ...SIZES.filter(({ from }) => headline.exact.length > from).map(({ name }) => name)].join(" ")}>
        <Quotation language={headline.language}>
          {highlight(headline.exact, words).map(({ at, text, stated }) =>
            stated ? (
              <em key={at} className={text.length < NOWRAP_CHARACTERS ? "nowrap" : undefined}>
                {text}
              </em>
            ) : (
              <span key={at}>{text}</span>
            ),
          )}
        </Quotation>
      </h1>
      {headline.translation !== null && <p className="standfirst quiet">{headline.translation}</p>}
    </>
  );
}

/** The first figure that is not a report of the past, formatted. */
function WithoutQuotation({ statement }: { readonly statement: Statement }) {
  const figure = statement.figures.find(({ nature }) => nature !== "reported") ?? statement.figures[0];
  if (figure === undefined) return <h1>A statement by {speakersInSentence(statement)}</h1>;
  const { period, years, timing } = figure;
  return (
    <h1>
      <FigureValue figure={figure} /> {period !== null && `${timing === "by" ? "by" : "for"} ${formatPeriod(period, "long", years)}`}
    </h1>
  );
}

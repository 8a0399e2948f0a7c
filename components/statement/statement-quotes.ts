import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { figureSentence, type Quotable, quoteOf, statementSentence } from "@/lib/export/quote";
import { formatStated } from "@/lib/format/numbers";
import { type AsOfContext, addressAt, pinned } from "@/lib/input/query/as-of-context";
import type { TitledQuote } from "./folds/quote-fields";

/**
 * Quotable sentences: the statement, its main figure first, then each figure when there are several. Their addresses are permanent.
 */
export function statementQuotes(
  id: string,
  figures: readonly JudgedFigure[],
  indicators: readonly JudgedIndicator[],
  main: JudgedFigure | null,
  context: AsOfContext,
  origin: string,
): readonly TitledQuote[] {
  const quotables = figures.flatMap((judged): readonly Quotable[] => {
    const of = indicators.find(({ facts }) => facts.indicator.slug === judged.figure.indicator);
    return of === undefined ? [] : [{ judged, title: of.facts.indicator.title, series: of.facts.series }];
  });
  const address = `${origin}${addressAt(`/statements/${id}`, pinned(context))}`;
  const isMain = ({ judged }: Quotable) => judged.figure.id === main?.figure.id;
  const mainFirst = quotables.toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)));
  const whole = statementSentence(mainFirst, context.asOf);
  if (whole === null) return [];
  const ofStatement = { id: "quote-statement", title: "The statement", quote: quoteOf(whole, { ...context, address }) };
  if (quotables.length === 1) return [ofStatement];
  const ofFigures = quotables.map((one) => {
    const { id: figure, position, stated, measure, unit } = one.judged.figure;
    return {
      id: `quote-${figure}`,
      title: formatStated(stated, measure, unit, "long"),
      quote: quoteOf(figureSentence(one, context.asOf), { ...context, address: `${address}#figure-${position + 1}` }),
    };
  });
  return [ofStatement, ...ofFigures];
}

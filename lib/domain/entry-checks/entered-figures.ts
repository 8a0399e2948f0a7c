import type { Figure, NewStatement } from "../ledger/statement";
import { yearNamingOfFigure } from "../ledger/year-naming";
import { knownOn } from "../time/day";
import { parsePeriod } from "../time/period";
import { isRate, parseStatedValue } from "../values/stated-value";
import type { History } from "../vintages/history";

/**
 * The figures of a statement that is not recorded yet, as if it were recorded today; their ids are their positions. Figures whose
 * value cannot be parsed are left out: the form reports them.
 */
export function enteredFigures({ statedOn, figures }: Pick<NewStatement, "statedOn" | "figures">, today: string): readonly Figure[] {
  return figures.flatMap((figure, position) => {
    const { shape: _, low: __, high: ___, central, inclusive, hedge, multiplier, lowMultiplier, citations, period, ...rest } = figure;
    const stated = parseStatedValue(figure, isRate(figure.measure, figure.unit));
    if (!stated.ok) return [];
    return [
      {
        ...rest,
        id: String(position),
        statement: "",
        statedOn,
        knownOn: knownOn(statedOn, today),
        place: 0,
        position,
        period: period === null ? null : parsePeriod(period),
        years: null,
        stated: stated.value,
        citations: citations.map(String),
        sequence: 0,
      },
    ];
  });
}

/** The figures with the names of their fiscal years, from the series of their indicator's history; those of other indicators unchanged. */
export function withYearNamings(figures: readonly Figure[], { indicator, series }: History): readonly Figure[] {
  const own = series.map((held) => held.series);
  return figures.map((figure) => (figure.indicator === indicator.slug ? { ...figure, years: yearNamingOfFigure(figure, own) } : figure));
}

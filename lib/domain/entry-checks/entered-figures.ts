import type { Figure, NewStatement } from "../ledger/statement";
import { knownOn } from "../time/day";
import { parsePeriod } from "../time/period";
import { isRate, parseStatedValue } from "../values/stated-value";

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
        stated: stated.value,
        citations: citations.map(String),
        sequence: 0,
      },
    ];
  });
}

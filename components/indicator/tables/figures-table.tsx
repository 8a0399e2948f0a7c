import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Period } from "@/lib/domain/time/period";
import { formatPeriod } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { Term } from "../../values/term";
import { FigureRow } from "./figure-row";
import { figureRowTexts } from "./figure-row-texts";
import type { YearOfFigures } from "./figures-by-year";

type Props = {
  readonly years: readonly YearOfFigures[];
  readonly wordsOf: (year: Period | null) => string;
  /** By figure id. */
  readonly judged: ReadonlyMap<string, JudgedFigure>;
  readonly context: AsOfContext;
};

/** Stated figures, grouped by the year they are about. */
export function FiguresTable({ years, wordsOf, judged, context }: Props) {
  return (
    <table className="dense rows rows-figures">
      <thead>
        <tr>
          <th scope="col">Stated on</th>
          <th scope="col">Speaker</th>
          <th scope="col">Figure</th>
          <th scope="col">Nature</th>
          <th scope="col">About</th>
          <th scope="col">In the words</th>
          <th scope="col">
            <Term id="reading">Read as</Term>
          </th>
          <th scope="col">
            <Term id="headline">The actual is</Term>
          </th>
        </tr>
      </thead>
      {years.map(({ year, figures }) => (
        <tbody key={year?.text ?? ""}>
          <tr className="group">
            <th colSpan={8} scope="rowgroup">
              {year === null ? "No period" : formatPeriod(year, "short", figures[0]?.figure.years ?? null)}{" "}
              <span className="quiet">{wordsOf(year)}</span>
            </th>
          </tr>
          {figures.map((stated) => (
            <FigureRow key={stated.figure.id} row={figureRowTexts(stated, judged.get(stated.figure.id), context)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

import { groupBy } from "@/lib/domain/history";
import type { JudgedFigure } from "@/lib/domain/judged-indicator";
import { FigureValue } from "../figure-value";
import { addressAt, type Moment } from "../moment";
import { speakerNames } from "../statement/speakers";

const SHOWN = 4;

/** Who stated what, a statement's figures together: "Igor Morgulov, more than $220bn and more than $200bn". */
export function WaitingFigures({ figures, moment }: { readonly figures: readonly JudgedFigure[]; readonly moment: Moment }) {
  const byStatement = [...groupBy(figures, ({ statement }) => statement.id).values()];
  const rest = byStatement.length - SHOWN;
  return (
    <span className="who">
      {byStatement.slice(0, SHOWN).map((ofOne, index) => (
        <span key={ofOne[0]?.statement.id}>
          {index > 0 && "; "}
          {ofOne[0] && speakerNames(ofOne[0].statement)}
          {ofOne.map(({ figure, statement }, at) => (
            <span key={figure.id}>
              {at === 0 ? ", " : " and "}
              <FigureValue figure={figure} length="short" href={addressAt(`/statements/${statement.id}`, moment)} />
            </span>
          ))}
        </span>
      ))}
      {rest > 0 && `; ${rest} more`}
    </span>
  );
}

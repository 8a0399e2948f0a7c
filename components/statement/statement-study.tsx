import { coherenceOf } from "@/lib/domain/coherence";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judged-indicator";
import { citedRows } from "../judged/rows-used";
import type { Moment } from "../moment";
import { CoherenceSection } from "./coherence-section";
import { remainderGroups } from "./remainder-group";
import { RemainderSection } from "./remainder-section";

type Props = {
  readonly statement: JudgedFigure["statement"];
  readonly figures: readonly JudgedFigure[];
  readonly indicators: readonly JudgedIndicator[];
  readonly moment: Moment;
};

/** What a statement's figures say of each other, and what was still to come when they were stated. */
export function StatementStudy({ statement, figures, indicators, moment }: Props) {
  const rows = citedRows(indicators.map(({ facts }) => facts));
  const stated = figures.map(({ figure }) => figure);
  return (
    <>
      <CoherenceSection
        coherence={indicators.flatMap(({ history }) => coherenceOf(stated, history, moment.asOf))}
        figures={stated}
        series={indicators.flatMap(({ facts }) => facts.series)}
        rows={rows}
        moment={moment}
      />
      <RemainderSection
        groups={indicators.flatMap((of) => remainderGroups(figures, of, moment.asOf))}
        statedOn={statement.statedOn}
        rows={rows}
        moment={moment}
      />
    </>
  );
}

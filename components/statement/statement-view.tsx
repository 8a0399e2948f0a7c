import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Statement } from "@/lib/domain/ledger/statement";
import { type AsOfContext, addressWith } from "@/lib/input/query/as-of-context";
import { viewQuery } from "@/lib/input/query/view";
import { Empty } from "../page/empty";
import { DecidingFigure } from "./first-screen/deciding-figure";
import { type MainFigure, mainFigure } from "./first-screen/main-figure";
import { PlaceLine } from "./first-screen/place-line";
import { Quote } from "./first-screen/quote";
import { StatementFacts } from "./first-screen/statement-facts";
import { VerdictRows } from "./first-screen/verdict-rows";
import { StatementFolds } from "./folds/statement-folds";

type Props = {
  readonly statement: Statement;
  readonly figures: readonly JudgedFigure[];
  readonly indicators: readonly JudgedIndicator[];
  readonly context: AsOfContext;
  /** "https://outturn.example". */
  readonly origin: string;
  /** True shows the arithmetic and the rows behind every number too: several times as much to send. */
  readonly hasWorking: boolean;
};

/** The statement page: words, what became of each figure, the facts and the deciding chart; the rest unfolds. */
export function StatementView({ statement, figures, indicators, context, origin, hasWorking }: Props) {
  const main = mainFigure(figures, indicators, context);
  const shared = { figures, indicators, context };
  const workingAt = hasWorking ? null : addressWith(`/statements/${statement.id}`, { show: "working" }, context);
  return (
    <>
      <PlaceLine main={main} indicators={indicators} context={context} />
      <div className="statement-top">
        <div>
          <Quote statement={statement} />
          {figures.length === 0 ? <Empty>No figure of this statement stands.</Empty> : <VerdictRows {...shared} />}
        </div>
        <StatementFacts statement={statement} main={main} context={context}>
          <Actions main={main} context={context} />
        </StatementFacts>
      </div>
      {main && <DecidingFigure main={main} isOneOfSeveral={indicators.length > 1} context={context} />}
      <StatementFolds statement={statement} {...shared} main={main} origin={origin} workingAt={workingAt} />
    </>
  );
}

/** What a reader may take away. */
function Actions({ main, context }: { readonly main: MainFigure | null; readonly context: AsOfContext }) {
  const picture = main?.plan && main.view && `/indicators/${main.judged.figure.indicator}/charts/deciding.png`;
  return (
    <p className="statement-actions">
      {main && <a href="#quote">Quote this</a>}
      {picture && main.view && <a href={addressWith(picture, viewQuery(main.view), context)}>Picture</a>}
      <a href="#sources">Sources</a>
    </p>
  );
}

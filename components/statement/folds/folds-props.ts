import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Statement } from "@/lib/domain/ledger/statement";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import type { MainFigure } from "../first-screen/main-figure";

/** What the folds of a statement's page are made from. */
export type FoldsProps = {
  readonly statement: Statement;
  readonly figures: readonly JudgedFigure[];
  readonly indicators: readonly JudgedIndicator[];
  readonly main: MainFigure | null;
  readonly context: AsOfContext;
  /** The address of the page with the working of every number; null on that page. */
  readonly workingAt: string | null;
  /** "https://outturn.example". */
  readonly origin: string;
};

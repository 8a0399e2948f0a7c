import type { FigureOutcome } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import { headlineWords, outcomeWord } from "@/lib/wording/headline-words";
import { OutcomeMark } from "../values/outcome-mark";

type Props = { readonly judged: FigureOutcome } & (
  | { readonly short: true }
  /** The series of the indicator, and the day it is judged. */
  | { readonly series: readonly Series[]; readonly asOf: string }
);

/** The headline outcome, always a mark and words: with the bases that it rests on, or `short` the outcome alone. */
export function Headline(props: Props) {
  const { judged } = props;
  const { outcome } = judged.headline;
  if ("short" in props)
    return (
      <span className={`outcome is-${outcome}`}>
        <OutcomeMark outcome={outcome} />
        {outcomeWord(judged)}
      </span>
    );
  return (
    <span className="verdict">
      <OutcomeMark outcome={outcome} />
      {headlineWords(judged, props.series, props.asOf)}
    </span>
  );
}

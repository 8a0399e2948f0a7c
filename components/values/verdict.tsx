import type { VerdictPart, Verdict as VerdictWords } from "@/lib/wording/verdict";
import { OutcomeMark } from "./outcome-mark";

/** What became of a figure: the mark of its outcome and the sentence (`verdictOf`). */
export function Verdict({ verdict: { outcome, parts } }: { readonly verdict: VerdictWords }) {
  return (
    <span className="verdict">
      <OutcomeMark outcome={outcome} />
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one sentence, which never move
        <Run key={index} part={part} />
      ))}
    </span>
  );
}

function Run({ part: { text, tone } }: { readonly part: VerdictPart }) {
  switch (tone) {
    case "plain":
      return text;
    case "quiet":
      return <span className="quiet">{text}</span>;
    case "value":
      return <b>{text}</b>;
    case "above":
    case "below":
    case "within":
      return <b className={`is-${tone}`}>{text}</b>;
  }
}

import type { FigureOutcome } from "@/lib/domain/judging/judged-indicator";
import { groupBy } from "@/lib/domain/values/group-by";
import { formatCount } from "@/lib/format/lists";
import { formatStated } from "@/lib/format/numbers";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { FigureValue } from "../values/figure-value";

const MAX_SHOWN = 4;

/** Lists figures by speaker and value: "Igor Morgulov, $220bn and more than $200bn; Vladimir Putin, $200bn (three times)". */
export function WaitingFigures({ figures, context }: { readonly figures: readonly FigureOutcome[]; readonly context: AsOfContext }) {
  const bySpeaker = [...groupBy(figures, ({ statement }) => speakerNames(statement))];
  const rest = bySpeaker.length - MAX_SHOWN;
  return (
    <span className="who">
      {bySpeaker.slice(0, MAX_SHOWN).map(([names, said], index) => (
        <span key={names}>
          {index > 0 && "; "}
          {names}
          <Values said={said} context={context} />
        </span>
      ))}
      {rest > 0 && `; ${formatCount(rest, "more speaker")}`}
    </span>
  );
}

/** Each value links to the newest statement that gives it. */
function Values({ said, context }: { readonly said: readonly FigureOutcome[]; readonly context: AsOfContext }) {
  const byValue = [...groupBy(said, ({ figure: { stated, measure, unit } }) => formatStated(stated, measure, unit, "short"))];
  return byValue.map(([words, same], at) => {
    const newest = same.at(-1);
    return (
      <span key={words}>
        {at === 0 ? ", " : " and "}
        {newest && <FigureValue figure={newest.figure} length="short" href={addressAt(`/statements/${newest.statement.id}`, context)} />}
        {same.length > 1 && ` (${formatCount(same.length, "time")})`}
      </span>
    );
  });
}

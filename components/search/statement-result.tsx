import type { Statement } from "@/lib/domain/ledger/statement";
import { formatDay } from "@/lib/format/days";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { FigureValue } from "../values/figure-value";
import { Excerpt } from "./excerpt";

type Props = { readonly statement: Statement; readonly sought: string; readonly context: AsOfContext };

const MAX_EXCERPTS = 4;

/** A matching statement: day, speakers, and the excerpts that match. */
export function StatementResult({ statement, sought, context }: Props) {
  const words = wordsOf(statement).find((text) => text.toLowerCase().includes(sought.toLowerCase()));
  const rest = statement.figures.length - MAX_EXCERPTS;
  return (
    <li>
      <p>
        <a href={addressAt(`/statements/${statement.id}`, context)}>
          <b>{speakerNames(statement)}</b>, {formatDay(statement.statedOn, "long")}
        </a>
        {statement.figures.slice(0, MAX_EXCERPTS).map((figure, index) => (
          <span key={figure.id}>
            {index === 0 ? ": " : ", "}
            <FigureValue figure={figure} length="short" />
          </span>
        ))}
        {rest > 0 && ` and ${rest} more`}
      </p>
      {words !== undefined && (
        <p className="note">
          <Excerpt text={words} sought={sought} />
        </p>
      )}
    </li>
  );
}

function wordsOf({ occasion, citations, figures }: Statement): readonly string[] {
  const quoted = citations.flatMap(({ exact, translation }) => [exact, translation]);
  const stated = figures.flatMap(({ words, condition }) => [words, condition]);
  return [...quoted, occasion, ...stated].filter((text) => text !== null);
}

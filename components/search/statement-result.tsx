import type { Statement } from "@/lib/domain/ledger/statement";
import { formatDay } from "@/lib/format/days";
import { speakerNames } from "@/lib/format/speakers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { FigureValue } from "../values/figure-value";
import { Excerpt } from "./excerpt";
import { countWords, hasWord } from "./marked-words";

type Props = { readonly statement: Statement; readonly words: readonly string[]; readonly context: AsOfContext };

const MAX_EXCERPTS = 4;

/** A matching statement: day, speakers, and the excerpts that match. */
export function StatementResult({ statement, words, context }: Props) {
  // The text with most of the words; the first of equals.
  const [text] = textsOf(statement)
    .filter((one) => hasWord(one, words))
    .toSorted((a, b) => countWords(b, words) - countWords(a, words));
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
      {text !== undefined && (
        <p className="note" dir="auto">
          <Excerpt text={text} words={words} />
        </p>
      )}
    </li>
  );
}

function textsOf({ occasion, citations, figures }: Statement): readonly string[] {
  const quoted = citations.flatMap(({ exact, translation }) => [exact, translation]);
  const stated = figures.flatMap(({ words, condition }) => [words, condition]);
  return [...quoted, occasion, ...stated].filter((text) => text !== null);
}

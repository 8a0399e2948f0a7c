import { formatDay } from "@/lib/format/days";
import { type AsOfContext, addressAt, addressWith, isNow } from "@/lib/input/query/as-of-context";

type Props = {
  readonly sought: string;
  /** The words that were looked for, each for itself. */
  readonly words: readonly string[];
  readonly context: AsOfContext;
};

/** What to do when nothing fits: fewer words, today, or the lists. */
export function NothingFound({ sought, words, context }: Props) {
  return (
    <div className="nothing-found">
      <p>
        Nothing recorded by {formatDay(context.asOf, "long")} has all of “{sought}”.
      </p>
      {words.length > 1 && (
        <p>
          Look for one of the words:{" "}
          {words.map((word, index) => (
            <span key={word}>
              {index > 0 && ", "}
              <a href={addressWith("/search", { q: word }, context)}>{word}</a>
            </span>
          ))}
          .
        </p>
      )}
      {!isNow(context) && (
        <p>
          <a href={`/search?${new URLSearchParams({ q: sought })}`}>Look in all that is known today</a>.
        </p>
      )}
      <p className="note">
        A part of a name is enough, and a word of a quotation in its own language. Or go through{" "}
        <a href={addressAt("/statements", context)}>all statements</a>, <a href={addressAt("/speakers", context)}>all speakers</a> or{" "}
        <a href={addressAt("/", context)}>all indicators</a>.
      </p>
    </div>
  );
}

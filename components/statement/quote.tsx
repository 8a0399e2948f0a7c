import type { Statement } from "@/lib/domain/statement";
import { Quotation } from "../quotation";
import { headlineOf } from "./headline";
import { highlight } from "./highlight";
import { speakerNames } from "./speakers";

const LONG = 110;

/** The statement's headline: its words, what was stated in the accent; without words, who spoke. */
export function Quote({ statement }: { readonly statement: Statement }) {
  const headline = headlineOf(statement);
  if (headline === null) return <h1>A statement by {speakerNames(statement)}</h1>;
  const words = statement.figures.flatMap((figure) => figure.words ?? []);
  return (
    <>
      <h1 className={headline.exact.length > LONG ? "quote long" : "quote"}>
        <Quotation language={headline.language}>
          {highlight(headline.exact, words).map(({ at, text, stated }) =>
            stated ? <em key={at}>{text}</em> : <span key={at}>{text}</span>,
          )}
        </Quotation>
      </h1>
      {headline.translation !== null && <p className="standfirst quiet">{headline.translation}</p>}
    </>
  );
}

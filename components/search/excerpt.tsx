import { highlight } from "../statement/highlight";

const CHARACTERS_AROUND = 70;

/** The part of a text around the first of the words found, which are all marked; nothing when none occurs. */
export function Excerpt({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const found = words.map((word) => ({ word, at: text.toLowerCase().indexOf(word) })).filter(({ at }) => at >= 0);
  const [first] = found.toSorted((a, b) => a.at - b.at);
  if (first === undefined) return null;
  const { at, word } = first;
  const start = at <= CHARACTERS_AROUND ? 0 : text.indexOf(" ", at - CHARACTERS_AROUND) + 1;
  const end =
    at + word.length + CHARACTERS_AROUND >= text.length ? text.length : text.lastIndexOf(" ", at + word.length + CHARACTERS_AROUND);
  const shown = text.slice(Math.min(start, at), Math.max(end, at + word.length));
  return (
    <>
      {start > 0 && "… "}
      {highlight(
        shown,
        found.map((one) => one.word),
      ).map((piece) => (piece.stated ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>))}
      {end < text.length && " …"}
    </>
  );
}

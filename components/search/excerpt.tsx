import { highlight } from "../statement/highlight";

const CHARACTERS_AROUND = 70;

/** The part of a text around the search term, which is marked; nothing when the term does not occur. */
export function Excerpt({ text, sought }: { readonly text: string; readonly sought: string }) {
  const at = text.toLowerCase().indexOf(sought.toLowerCase());
  if (at < 0) return null;
  const start = at <= CHARACTERS_AROUND ? 0 : text.indexOf(" ", at - CHARACTERS_AROUND) + 1;
  const end =
    at + sought.length + CHARACTERS_AROUND >= text.length ? text.length : text.lastIndexOf(" ", at + sought.length + CHARACTERS_AROUND);
  const shown = text.slice(Math.min(start, at), Math.max(end, at + sought.length));
  return (
    <>
      {start > 0 && "… "}
      {highlight(shown, [sought]).map((piece) =>
        piece.stated ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
      )}
      {end < text.length && " …"}
    </>
  );
}

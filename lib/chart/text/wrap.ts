import type { TextStyleName } from "../render/styles";
import { textWidth } from "./text-width";

/** Breaks a text at spaces into lines of at most `width` pixels. A longer word stands alone on its line. */
export function wrapText(text: string, style: TextStyleName, width: number): readonly string[] {
  return joinPieces(
    text.split(" ").filter((part) => part !== ""),
    " ",
    style,
    width,
  );
}

/** Breaks an address after "/", "?", "&", "=" and "-" into lines of at most `width` pixels. */
export function wrapAddress(address: string, style: TextStyleName, width: number): readonly string[] {
  return joinPieces(address.split(/(?<=[/?&=-])/), "", style, width);
}

function joinPieces(pieces: readonly string[], space: string, style: TextStyleName, width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : `${last}${space}${piece}`;
    if (last !== undefined && textWidth(joined, style) <= width) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}

/** Cuts a text to `width` pixels with an ellipsis at the end. */
export function truncateText(text: string, style: TextStyleName, width: number): string {
  if (textWidth(text, style) <= width + 0.5) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, style) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}

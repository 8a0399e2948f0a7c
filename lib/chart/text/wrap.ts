import type { TextLook } from "../render/styles";
import { lookWidth } from "./text-width";

/** A text in lines of at most `width` pixels, broken at spaces; a single word that is longer keeps its line to itself. */
export function wrapText(text: string, look: TextLook, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lookWidth(joined, look) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A text in at most `width` pixels, its end left out behind an ellipsis where it is longer. */
export function cutText(text: string, look: TextLook, width: number): string {
  if (lookWidth(text, look) <= width + 0.5) return text;
  let cut = text;
  while (cut.length > 1 && lookWidth(`${cut}…`, look) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}

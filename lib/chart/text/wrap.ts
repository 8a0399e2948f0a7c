import type { TextStyleName } from "../render/styles";
import { textWidth } from "./text-width";

/** Breaks a text at spaces into lines of at most `width` pixels. A longer word stands alone on its line. */
export function wrapText(text: string, style: TextStyleName, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, style) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
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

import { escapeMarkup } from "../../format/escape";

/** Escapes text for XML and HTML, in elements and quoted attributes. A character that XML forbids becomes a space or U+FFFD. */
export function escapeXml(text: string): string {
  return escapeMarkup(text)
    .replace(/\p{Cc}/gu, " ")
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd");
}

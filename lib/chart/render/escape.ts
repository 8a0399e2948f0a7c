import { escapeMarkup } from "../../format/escape";

/** Text as SVG takes it, in elements and in quoted attributes; what XML forbids becomes a space or U+FFFD. */
export function escapeXml(text: string): string {
  return escapeMarkup(text)
    .replace(/\p{Cc}/gu, " ")
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd");
}

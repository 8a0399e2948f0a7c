const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as XML and HTML take it, in elements and in quoted attributes; what XML forbids becomes a space or U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/\p{Cc}/gu, " ")
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd");
}

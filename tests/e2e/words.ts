/** Terms of the trade (the last without the product's name) that a page explains where it first uses them: in a `dfn`, or as a button that opens the glossary's words. */
const TERMS = [/\bbas[ie]s\b(?! of| for| known)/i, /\bsettled\b(?!:)/i, /\bvintages?\b/i, /\boutturns?\b/];

/** Markup without what others said, what is typed or chosen, and what only programs read. */
export function withoutQuotations(html: string): string {
  return html
    .replace(/<head\b[\s\S]*?<\/head>/gi, " ")
    .replace(/<(script|style|svg|q|blockquote|code|select|textarea|datalist)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<(\w+)[^>]*class="[^"]*\b(?:quotation|quote|excerpt)\b[^"]*"[^>]*>[\s\S]*?<\/\1>/gi, " ");
}

/** What a reader sees of markup, one line. */
export function plainText(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** Terms whose first use on a page explains nothing, each with what stands around it. */
export function unexplainedTerms(html: string): readonly string[] {
  const main = withoutQuotations(/<main\b[\s\S]*<\/main>/i.exec(html)?.[0] ?? html);
  // Tags become blanks of the same length, so that a place in the text is its place in the markup.
  const text = main.replace(/<[^>]*>/g, (tag) => " ".repeat(tag.length));
  return TERMS.flatMap((term) => {
    const at = text.search(term);
    if (at < 0 || isExplained(main, at)) return [];
    return [`${term.source}: …${text.slice(Math.max(0, at - 60), at + 30).replace(/\s+/g, " ")}…`];
  });
}

/** Within a `dfn`, in a button that opens a note, or in that note. */
function isExplained(markup: string, at: number): boolean {
  const before = markup.slice(0, at);
  const lastOpened = Math.max(before.lastIndexOf("<dfn"), before.lastIndexOf("popoverTarget="), before.lastIndexOf('class="popover-note"'));
  return lastOpened >= 0 && !/<\/(?:dfn|button)>/.test(before.slice(lastOpened));
}

/** A term of the glossary. Its anchor on the methodology page is `word-` and the id. */
type GlossaryWord = { readonly id: string; readonly word: string; readonly meaning: string };

export const GLOSSARY = [
  { id: "as-of", word: "As of", meaning: "The day that a page is read at: what was stated and released by then, and nothing later." },
  { id: "aside", word: "Aside", meaning: "Compared and shown, but left out of the headline, for the reason given." },
  {
    id: "basis",
    word: "Basis",
    meaning:
      "Whose figures, in what unit and by what definition: each series is one. Bases are never merged, averaged or converted silently.",
  },
  { id: "citation", word: "Citation", meaning: "One source’s report of a statement or of a release, with the words it prints." },
  { id: "close", word: "Close", meaning: "Half the outturn’s own last digit could change the outcome." },
  { id: "difference", word: "Difference", meaning: "The outturn minus the nearest stated bound; 0 between the bounds." },
  { id: "early", word: "Early", meaning: "Published before its period ended: shown with that mark, and never judges." },
  { id: "error", word: "Error", meaning: "The outturn minus the point, central value or middle that was stated; none for an open bound." },
  { id: "figure", word: "Figure", meaning: "A number in a statement, with its own words: a projection, a target, or reported." },
  { id: "headline", word: "Headline", meaning: "The one outcome of a figure over all bases that count, or that it depends on the basis." },
  { id: "indicator", word: "Indicator", meaning: "What is measured, whoever measures it." },
  {
    id: "ledger",
    word: "Ledger",
    meaning: "The numbered entries of everything recorded here; a page read at an entry knows none after it.",
  },
  { id: "outcome", word: "Outcome", meaning: "Below, within or above; or why nothing can be said yet or at all." },
  { id: "outturn", word: "Outturn", meaning: "The published, summed or computed value that a figure is judged by." },
  { id: "period", word: "Period", meaning: "What a number is about: a year, half, quarter, month, or a span of them." },
  { id: "reading", word: "Reading", meaning: "What a stated value is taken to hold, as an interval." },
  { id: "release", word: "Release", meaning: "One publisher’s publication on a day." },
  { id: "repeat", word: "Repeat", meaning: "A later print of the value in force, no finer: kept with its source, never the outturn." },
  { id: "series", word: "Series", meaning: "One publisher’s figures for an indicator on one basis." },
  { id: "settled", word: "Settled", meaning: "The outturn as it stood 400 days after there first was one. Settling: until then." },
  { id: "statement", word: "Statement", meaning: "What one or more speakers said on a day, on an occasion." },
  { id: "strictly", word: "Strictly", meaning: "The outcome against the bare digits, without rounding or hedge, where it is another." },
  { id: "vintage", word: "Vintage", meaning: "A series as it stood on a day." },
] as const satisfies readonly GlossaryWord[];

export type GlossaryId = (typeof GLOSSARY)[number]["id"];

import type { ReactNode } from "react";
import type { Citation } from "@/lib/domain/ledger/source";

type Props = { readonly language: string | null; readonly className?: string; readonly children: ReactNode };

const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ru: ["«", "»"],
  uk: ["«", "»"],
  be: ["«", "»"],
  fr: ["« ", " »"],
  de: ["„", "“"],
  cs: ["„", "“"],
  pl: ["„", "”"],
  sr: ["„", "“"],
  ja: ["「", "」"],
};

/** Quotation marks of a language; English ones when it is unknown. */
export function quotationMarks(language: string | null): readonly [open: string, close: string] {
  return MARKS[language?.split("-")[0] ?? ""] ?? ["“", "”"];
}

/** Quoted words in the quotation marks of their language, from right to left where their letters are written so. */
export function Quotation({ language, className, children }: Props) {
  const [open, close] = quotationMarks(language);
  return (
    <span className={className} dir="auto" {...(language !== null && { lang: language })}>
      {open}
      {children}
      {close}
    </span>
  );
}

/** A citation's quoted words with the text around them; nothing without quoted words. */
export function QuotedPassage({ citation: { source, exact, prefix, suffix } }: { readonly citation: Citation }) {
  if (exact === null) return null;
  return (
    <blockquote>
      <Quotation language={source.language}>
        {prefix !== null && <span className="quiet">{prefix} </span>}
        {exact}
        {suffix !== null && <span className="quiet"> {suffix}</span>}
      </Quotation>
    </blockquote>
  );
}

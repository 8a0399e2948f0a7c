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

/** The marks in which a language quotes; English ones where it is not known. */
export function quotationMarks(language: string | null): readonly [open: string, close: string] {
  return MARKS[language?.split("-")[0] ?? ""] ?? ["“", "”"];
}

/** Quoted words between the marks of their own language. */
export function Quotation({ language, className, children }: Props) {
  const [open, close] = quotationMarks(language);
  return (
    <span className={className} {...(language !== null && { lang: language })}>
      {open}
      {children}
      {close}
    </span>
  );
}

/** The words that a citation quotes, between those around them; nothing where it quotes none. */
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

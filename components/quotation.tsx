import type { ReactNode } from "react";

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

/** Quoted words between the marks of their own language. */
export function Quotation({ language, className, children }: Props) {
  const [open, close] = MARKS[language?.split("-")[0] ?? ""] ?? ["“", "”"];
  return (
    <span className={className} {...(language !== null && { lang: language })}>
      {open}
      {children}
      {close}
    </span>
  );
}

import type { Quote } from "@/lib/export/quote";
import { CopyButton } from "../../sharing/copy-button";

/** A quotable sentence with its title. */
export type TitledQuote = { readonly id: string; readonly title: string; readonly quote: Quote };

/**
 * Quotable sentences with their permanent address, to copy: the first in three formats and open, each other as text, which is enough
 * for what is rarely asked for.
 */
export function QuoteFields({ quotes }: { readonly quotes: readonly TitledQuote[] }) {
  return quotes.map(({ id, title, quote }, index) => (
    <details className="more quote-this" key={id} open={index === 0}>
      <summary>{title}</summary>
      <Field id={`${id}-text`} label="Text" of={title} value={quote.text} />
      {index === 0 && (
        <>
          <Field id={`${id}-markdown`} label="Markdown" of={title} value={quote.markdown} />
          <Field id={`${id}-html`} label="HTML" of={title} value={quote.html} />
        </>
      )}
    </details>
  ));
}

type FieldProps = { readonly id: string; readonly label: string; readonly of: string; readonly value: string };

/** Approximate characters per line of the field. */
const COLUMNS = 118;

function Field({ id, label, of, value }: FieldProps) {
  return (
    <div className="copyable">
      <label className="quiet" htmlFor={id}>
        {label}
        <span className="hidden-text"> of {of}</span>
      </label>
      <textarea id={id} readOnly rows={Math.ceil(value.length / COLUMNS)} defaultValue={value} spellCheck={false} />
      <CopyButton text={value} what={`${label} of ${of}`} />
    </div>
  );
}

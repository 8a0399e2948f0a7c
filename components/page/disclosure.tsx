"use client";
import { type ReactNode, useState } from "react";

type Props = { readonly summary: string; readonly className: string; readonly open: boolean; readonly children: ReactNode };

/** Details element, closed unless `open`. It keeps the reader's choice when the page re-renders. */
export function Disclosure({ summary, className, open, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details className={className} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

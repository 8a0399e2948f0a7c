"use client";
import { type ReactNode, useState } from "react";

type Props = { readonly summary: string; readonly className: string; readonly open: boolean; readonly children: ReactNode };

/** A part that is folded at first unless `open`, and then as the reader leaves it, whatever the page shows next. */
export function Disclosure({ summary, className, open, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details className={className} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

import type { ReactNode } from "react";

type Props = {
  /** Its address: a browser opens a closed fold when it goes to a place inside. */
  readonly id: string;
  readonly title: string;
  /** What the fold shows, in a sentence. */
  readonly finding: ReactNode;
  /** Printed although closed. */
  readonly isPrinted?: boolean;
  readonly children: ReactNode;
};

/** A part of a page that unfolds; its summary already says what is inside. */
export function Fold({ id, title, finding, isPrinted = false, children }: Props) {
  return (
    <details className={isPrinted ? "fold is-printed" : "fold"}>
      <summary>
        <h2>{title}</h2>
        <span>{finding}</span>
      </summary>
      <section className="fold-content" id={id} aria-label={title}>
        {children}
      </section>
    </details>
  );
}

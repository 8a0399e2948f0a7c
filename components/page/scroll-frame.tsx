import type { ReactNode } from "react";

type Props = {
  /** What the table shows, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
};

/** A table that may be wider than its column scrolls inside this frame, not the page. */
export function ScrollFrame({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

import type { ReactNode } from "react";

type Props = { readonly id?: string; readonly title: string; readonly note?: ReactNode; readonly children: ReactNode };

/** A page section with a heading and an optional note beside it. */
export function Section({ id, title, note, children }: Props) {
  return (
    <section className="section" id={id}>
      <header>
        <h2>{title}</h2>
        {note && <p>{note}</p>}
      </header>
      {children}
    </section>
  );
}

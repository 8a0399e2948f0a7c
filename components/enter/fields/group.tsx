import type { ReactNode } from "react";

type Props = { readonly name?: string; readonly className?: string; readonly legend: string; readonly children: ReactNode };

/** A fieldset with a legend. */
export function Group({ name, className = "", legend, children }: Props) {
  return (
    <fieldset className={`group-of-fields ${className}`} {...(name && { id: name, tabIndex: -1 })}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Lays fields out on the twelve-column grid. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className="fields">{children}</div>;
}

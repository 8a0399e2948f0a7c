import type { ReactNode } from "react";

type Props = { readonly name?: string; readonly className?: string; readonly legend: string; readonly children: ReactNode };

/** A part of a form under a ruled serif legend. */
export function Group({ name, className = "", legend, children }: Props) {
  return (
    <fieldset className={`group-of-fields ${className}`} {...(name && { id: name, tabIndex: -1 })}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Fields side by side, on twelve columns. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className="fields">{children}</div>;
}

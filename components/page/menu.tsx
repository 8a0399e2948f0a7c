import type { ReactNode } from "react";

type Props = { readonly label: ReactNode; readonly className?: string; readonly children: ReactNode };

/** A panel that opens over the page, closed at first; works without script. */
export function Menu({ label, className = "", children }: Props) {
  return (
    <details className={`menu ${className}`.trim()} name="menu">
      <summary>{label}</summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
}

import type { ReactNode } from "react";

type Props = { readonly label: ReactNode; readonly className?: string; readonly open?: boolean; readonly children: ReactNode };

/** A panel that opens over the page, closed at first unless `open`; works without script. */
export function Menu({ label, className = "", open = false, children }: Props) {
  return (
    <details className={`menu ${className}`.trim()} name="menu" open={open}>
      <summary>{label}</summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
}

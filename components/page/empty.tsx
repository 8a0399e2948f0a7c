import type { ReactNode } from "react";

/** Explains an empty table. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="note">{children}</p>;
}

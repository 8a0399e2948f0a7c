import type { ReactNode } from "react";

/** Says in place of a table why there is nothing, and what would fill it. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="note">{children}</p>;
}

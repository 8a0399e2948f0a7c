import type { ReactNode } from "react";

export type Fact = { readonly term: string; readonly detail: ReactNode };

/** A definition list; facts whose detail is null or empty are left out. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const told = facts.filter(({ detail }) => detail !== null && detail !== "");
  return (
    <dl className="facts">
      {told.map(({ term, detail }) => (
        <div key={term} className="contents">
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

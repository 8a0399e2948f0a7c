import type { ReactNode } from "react";

export type Fact = { readonly term: string; readonly detail: ReactNode };

/** Terms and details; a detail that is null or empty is left out with its term. */
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

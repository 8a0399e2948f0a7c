"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "../form/form-context";

type Props = { readonly summary: string; readonly names: readonly string[]; readonly children: ReactNode };

/** Rarely used fields in a disclosure that is open when one of them has a value or an error. */
export function FieldDisclosure({ summary, names, children }: Props) {
  const { values, issues, answers } = useContext(FormContext);
  const isUsed = names.some((name) => (values[name] ?? "") !== "" || issues.some((issue) => issue.name === name));
  return (
    <details key={answers} className="more-fields" open={isUsed}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

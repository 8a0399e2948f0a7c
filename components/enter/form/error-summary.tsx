"use client";

import { useEffect, useRef } from "react";
import { capitalised, formatCount } from "@/lib/format/lists";
import type { FormState } from "@/lib/input/form/form-state";

type Props = Pick<FormState, "issues"> & {
  /** Label of the field that a message is about, by field name. */
  readonly place: (name: string) => string;
};

/** Lists the errors above the form, each linked to its field, and takes the focus. */
export function ErrorSummary({ issues, place }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const fields = new Set(issues.map(({ name }) => name)).size;
  const isAboutAField = issues.some(({ name }) => name !== "");
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        {isAboutAField && `${capitalised(formatCount(fields, "field"))} ${fields === 1 ? "needs" : "need"} a change. `}
        Nothing was written; all you typed is below.
      </h2>
      <ul>
        {issues.map(({ name, message }) => (
          <li key={`${name} ${message}`}>{name === "" ? message : <a href={`#${name}`}>{`${place(name)}: ${message}`}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

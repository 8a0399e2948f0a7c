"use client";

import type { ReactNode } from "react";
import { useField } from "../form/form-context";
import { SubmitButton } from "../form/submit-button";

type Props = {
  readonly list: string;
  readonly row: number;
  readonly legend: string;
  /** False for the last remaining row of a list. */
  readonly removable: boolean;
  /** The only row of its list; its heading is hidden. */
  readonly isLone: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** One row of a list: a fieldset with a remove button and the errors of the whole row. */
export function RowFrame({ list, row, legend, removable, isLone, className = "", children }: Props) {
  const name = `${list}.${row}`;
  const { messages } = useField(name);
  return (
    <fieldset className={`row-of-fields ${className} ${isLone ? "only-row" : ""}`} id={name} tabIndex={-1}>
      <legend {...(isLone && { className: "hidden-text" })}>{legend}</legend>
      {messages.length > 0 && <p className="error">{messages.join(" ")}</p>}
      {children}
      {removable && (
        <SubmitButton intent={`remove:${list}:${row}`} className="plain remove" label={`remove ${legend.toLowerCase()}`}>
          remove
        </SubmitButton>
      )}
    </fieldset>
  );
}

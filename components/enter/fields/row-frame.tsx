"use client";

import type { ReactNode } from "react";
import { useField } from "../form/form-context";

type Props = {
  readonly list: string;
  readonly row: number;
  readonly legend: string;
  /** Whether it can be taken out: the last of a list cannot. */
  readonly removable: boolean;
  /** The only one of its kind, and it needs no heading. */
  readonly isLone: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** One of several: a fieldset of its own with the button that takes it out, and what is wrong with it as a whole. */
export function RowFrame({ list, row, legend, removable, isLone, className = "", children }: Props) {
  const name = `${list}.${row}`;
  const { messages } = useField(name);
  return (
    <fieldset className={`row-of-fields ${className} ${isLone ? "lone" : ""}`} id={name} tabIndex={-1}>
      <legend {...(isLone && { className: "hidden-text" })}>{legend}</legend>
      {messages.length > 0 && <p className="error">{messages.join(" ")}</p>}
      {children}
      {removable && (
        <button
          type="submit"
          name="$intent"
          value={`remove:${list}:${row}`}
          className="plain remove"
          aria-label={`remove ${legend.toLowerCase()}`}
        >
          remove
        </button>
      )}
    </fieldset>
  );
}

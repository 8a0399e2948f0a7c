"use client";

import type { ReactNode } from "react";
import { useField } from "../form/form-context";

/** Width in columns of the twelve-column grid. */
export type Span = 2 | 3 | 4 | 5 | 6 | 8 | 9 | 12;

export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly span?: Span;
  /** Adds "optional" to the label; required fields are not marked. */
  readonly optional?: boolean;
  readonly hint?: ReactNode;
  /** CSS class that shows the field for one choice only: "for-range". */
  readonly when?: string;
};

type Control = {
  readonly id: string;
  readonly name: string;
  readonly autoFocus?: boolean;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
};

type Props = FieldProps & { readonly children: (control: Control, value: string) => ReactNode };

/** A form control with its label, hint and errors. */
export function Field({ name, label, span = 6, optional = false, hint, when = "", children }: Props) {
  const { value, messages, focused } = useField(name);
  const wrong = messages.length > 0;
  const about = [...(wrong ? [`${name}-error`] : []), ...(hint ? [`${name}-hint`] : [])];
  const control: Control = {
    id: name,
    name,
    ...(focused && { autoFocus: true }),
    ...(wrong && { "aria-invalid": true }),
    ...(about.length > 0 && { "aria-describedby": about.join(" ") }),
  };
  return (
    <div className={`field span-${span} ${wrong ? "" : when}`}>
      <label htmlFor={name}>
        {label}
        {optional && <span className="quiet"> optional</span>}
      </label>
      {children(control, value)}
      {wrong && (
        <p className="error" id={`${name}-error`}>
          {messages.join(" ")}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

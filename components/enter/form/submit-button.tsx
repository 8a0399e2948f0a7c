"use client";

import { type ReactNode, useContext } from "react";
import { SendingContext } from "./form-context";

type Props = {
  /** What the form is to do: "save", "check", "add:figures"; see lib/input/form/form-control.ts. */
  readonly intent: string;
  readonly className?: string;
  /** Name for assistive technology where the words alone do not tell. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** Sends the form. While an answer is pending it keeps its focus, looks disabled and does nothing: the fields would be those of before the answer. */
export function SubmitButton({ intent, className, label, children }: Props) {
  const isSending = useContext(SendingContext);
  return (
    <button
      type="submit"
      name="$intent"
      value={intent}
      {...(className !== undefined && { className })}
      {...(label !== undefined && { "aria-label": label })}
      {...(isSending && { "aria-disabled": true })}
    >
      {children}
    </button>
  );
}

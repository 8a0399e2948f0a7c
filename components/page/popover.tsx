import { type ReactNode, useId } from "react";

type Props = { readonly label: ReactNode; readonly children: ReactNode };

/** What is told when it is asked for: a native popover, by pointer and by keys, without a script. */
export function Popover({ label, children }: Props) {
  const note = useId();
  return (
    <span className="at-hand">
      <button type="button" popoverTarget={note}>
        {label}
      </button>
      <span popover="auto" id={note} className="at-hand-note">
        {children}
      </span>
    </span>
  );
}

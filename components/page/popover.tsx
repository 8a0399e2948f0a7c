import { type ReactNode, useId } from "react";

type Props = { readonly label: ReactNode; readonly children: ReactNode };

/** A button with a native popover; works by pointer and keyboard without script. */
export function Popover({ label, children }: Props) {
  const note = useId();
  return (
    <span className="popover-trigger">
      <button type="button" popoverTarget={note}>
        {label}
      </button>
      <span popover="auto" id={note} className="popover-note">
        {children}
      </span>
    </span>
  );
}

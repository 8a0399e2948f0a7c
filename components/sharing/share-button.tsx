"use client";

import { useSyncExternalStore } from "react";

type Props = { readonly title: string; readonly address: string };

const subscribeToNothing = () => () => undefined;

/** Opens the system's own way to pass an address on, where there is one; else nothing is rendered. */
export function ShareButton({ title, address }: Props) {
  const canShare = useSyncExternalStore(
    subscribeToNothing,
    () => "share" in navigator,
    () => false,
  );
  if (!canShare) return null;
  // Who closes the list of ways without choosing one gets no error.
  const share = () => navigator.share({ title, url: address }).catch(() => undefined);
  return (
    <p className="share">
      <button type="button" onClick={share}>
        Share…
      </button>
    </p>
  );
}

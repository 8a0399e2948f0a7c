"use client";
import { useState, useSyncExternalStore } from "react";

type Props = { readonly text: string; readonly what: string };

const subscribeToNothing = () => () => undefined;

/** Button that copies a text. Needs script; without it a click selects the whole text beside it. */
export function CopyButton({ text, what }: Props) {
  const [copied, setCopied] = useState(false);
  const scripted = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  if (!scripted) return <p className="copy-placeholder" />;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <p>
      <button type="button" onClick={copy} aria-label={`Copy: ${what}`}>
        Copy
      </button>
      <span className="quiet" role="status">
        {copied && " Copied"}
      </span>
    </p>
  );
}

"use client";

import { useEffect, useRef } from "react";

/** Status message after a check that found no errors. */
export function FormCheckNotice() {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p className="form-check" role="status" tabIndex={-1} ref={note}>
      Nothing is missing, and there is nothing to warn of. Nothing is written yet.
    </p>
  );
}

"use client";

import { useEffect, useRef } from "react";
import type { StatementOptions } from "@/lib/input/form/statement-options";
import { suggestedSourceText } from "./suggested-source-text";

/**
 * When a field loses focus, fills the blank fields beside it: a speaker's last capacity, a host's publisher and language.
 * The values can be changed. Without script the server does the same when it returns the form.
 */
export function SuggestedSource(known: Pick<StatementOptions, "speakers" | "sources">) {
  const anchor = useRef<HTMLSpanElement>(null);
  const { speakers, sources } = known;
  useEffect(() => {
    const form = anchor.current?.closest("form");
    const fill = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || form === null || form === undefined) return;
      for (const [name, text] of Object.entries(suggestedSourceText(target.name, target.value, { speakers, sources }))) {
        const field = form.elements.namedItem(name);
        if (!(field instanceof HTMLInputElement) || field.value !== "") continue;
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    };
    form?.addEventListener("change", fill);
    return () => form?.removeEventListener("change", fill);
  }, [speakers, sources]);
  return <span hidden ref={anchor} />;
}

"use client";

import { useEffect, useRef } from "react";
import type { StatementOptions } from "@/lib/input/form/statement-options";
import { suggestedSourceText } from "./suggested-source-text";

/**
 * When a field loses focus, fills the blank fields beside it: a speaker's last capacity, a host's publisher and language. The first
 * click into a filled field selects its text, so that typing replaces it, as Tab does in every browser. Without script the server fills
 * sources when it returns the form.
 */
export function SuggestedSource(known: Pick<StatementOptions, "speakers" | "sources">) {
  const anchor = useRef<HTMLSpanElement>(null);
  const { speakers, sources } = known;
  useEffect(() => {
    const form = anchor.current?.closest("form");
    const suggested = new Set<HTMLInputElement>();
    const select = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && suggested.delete(target)) target.select();
    };
    // What was typed since is no suggestion any more.
    const forget = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) suggested.delete(target);
    };
    const fill = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || form === null || form === undefined) return;
      for (const [name, text] of Object.entries(suggestedSourceText(target.name, target.value, { speakers, sources }))) {
        const field = form.elements.namedItem(name);
        if (!(field instanceof HTMLInputElement) || field.value !== "") continue;
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        suggested.add(field);
      }
    };
    form?.addEventListener("change", fill);
    form?.addEventListener("click", select);
    form?.addEventListener("input", forget);
    return () => {
      form?.removeEventListener("change", fill);
      form?.removeEventListener("click", select);
      form?.removeEventListener("input", forget);
    };
  }, [speakers, sources]);
  return <span hidden ref={anchor} />;
}

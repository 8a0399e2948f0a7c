"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { FormValues } from "@/lib/input/form/parse-form";

/** What was typed into a form of this browser and not written. */
export type Draft = { readonly at: string; readonly values: FormValues };

const DEBOUNCE_MS = 400;

/**
 * Keeps what is typed in this browser, so that a closed tab loses nothing. What an earlier visit left is found, never put
 * back unasked. Where the browser keeps nothing (a private window, no room left), there is no draft.
 */
export function useDraft(form: string) {
  const [found, setFound] = useState<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    setFound(readDraft(form));
    return () => clearTimeout(timer.current);
  }, [form]);
  const keep = useCallback(
    (values: () => FormValues) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setFound(null);
        writeDraft(form, { at: new Date().toISOString(), values: values() });
      }, DEBOUNCE_MS);
    },
    [form],
  );
  const drop = useCallback(() => {
    setFound(null);
    deleteDraft(form);
  }, [form]);
  const put = useCallback(() => setFound(null), []);
  return { found, keep, drop, put };
}

/** Forgets the draft of a form: it was written. */
export function deleteDraft(form: string): void {
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function writeDraft(form: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(draft));
  } catch {
    // No room, or not allowed: the form works without.
  }
}

function readDraft(form: string): Draft | null {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOf(form)) ?? "null");
    return isDraft(read) ? read : null;
  } catch {
    return null;
  }
}

function isDraft(read: unknown): read is Draft {
  if (typeof read !== "object" || read === null || !("at" in read) || !("values" in read)) return false;
  const { at, values } = read;
  return (
    typeof at === "string" &&
    typeof values === "object" &&
    values !== null &&
    Object.values(values).every((text) => typeof text === "string")
  );
}

function keyOf(form: string): string {
  return `outturn draft: ${form}`;
}

"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { FormValues } from "@/lib/input/form/parse-form";

/** Values typed into a form and not submitted, with the time (ISO, UTC). */
export type Draft = { readonly at: string; readonly values: FormValues };

const DEBOUNCE_MS = 400;

/**
 * Saves what is typed to local storage, so that a closed tab loses nothing. A draft of an earlier visit is returned as
 * `found`; only the user restores it. Without local storage (private window, quota) there is no draft.
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

/** Deletes a form's draft from this browser. */
export function deleteDraft(form: string): void {
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // Without local storage there is no draft to delete.
  }
}

function writeDraft(form: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(draft));
  } catch {
    // Local storage is full or blocked: the form works without drafts.
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

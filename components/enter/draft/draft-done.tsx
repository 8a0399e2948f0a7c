"use client";

import { useEffect } from "react";
import { dropDraft } from "./use-draft";

/** Forgets the draft of a form in this browser: what it held is written. */
export function DraftDone({ form }: { readonly form: string }) {
  useEffect(() => dropDraft(form), [form]);
  return null;
}

"use client";

import { useEffect } from "react";
import { deleteDraft } from "./use-draft";

/** Forgets the draft of a form in this browser: what it held is written. */
export function DeleteDraft({ form }: { readonly form: string }) {
  useEffect(() => deleteDraft(form), [form]);
  return null;
}

"use client";

import { useEffect } from "react";
import { deleteDraft } from "./use-draft";

/** Deletes a form's draft from this browser once the entry is recorded. */
export function DeleteDraft({ form }: { readonly form: string }) {
  useEffect(() => deleteDraft(form), [form]);
  return null;
}

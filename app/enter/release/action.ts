"use server";

import { handleForm } from "@/lib/enter/handle-form";
import { releaseForm } from "@/lib/enter/release/form";
import type { FormState } from "@/lib/input/form/form-state";

export async function enterRelease(previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(releaseForm, previous, form);
}

"use server";

import { handleForm } from "@/lib/enter/handle-form";
import { indicatorForm } from "@/lib/enter/indicator-form";
import type { FormState } from "@/lib/input/form/form-state";

export async function enterIndicator(previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(indicatorForm, previous, form);
}

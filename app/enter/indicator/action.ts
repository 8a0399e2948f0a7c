"use server";

import { answerForm } from "@/lib/enter/handle-form";
import { indicatorEntry } from "@/lib/enter/indicator-form";
import type { FormState } from "@/lib/input/form/form-state";

export async function enterIndicator(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(indicatorEntry, previous, form);
}

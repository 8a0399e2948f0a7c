"use server";

import { answerForm } from "@/app/enter/answer-form";
import type { FormState } from "@/lib/input/form-state";
import { indicatorEntry } from "./entry";

export async function enterIndicator(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(indicatorEntry, previous, form);
}

"use server";

import { answerForm } from "@/app/enter/answer-form";
import type { FormState } from "@/lib/input/form-state";
import { seriesEntry } from "./entry";

export async function enterSeries(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(seriesEntry, previous, form);
}

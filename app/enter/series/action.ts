"use server";

import { answerForm } from "@/lib/enter/handle-form";
import { seriesEntry } from "@/lib/enter/series-form";
import type { FormState } from "@/lib/input/form/form-state";

export async function enterSeries(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(seriesEntry, previous, form);
}

"use server";

import { handleForm } from "@/lib/enter/handle-form";
import { seriesForm } from "@/lib/enter/series-form";
import type { FormState } from "@/lib/input/form/form-state";

export async function enterSeries(previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(seriesForm, previous, form);
}

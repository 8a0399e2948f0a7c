"use server";

import { answerForm } from "@/lib/enter/handle-form";
import { releaseEntry } from "@/lib/enter/release/form";
import type { FormState } from "@/lib/input/form/form-state";

export async function enterRelease(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(releaseEntry, previous, form);
}

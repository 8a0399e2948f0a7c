"use server";

import { answerForm } from "@/app/enter/answer-form";
import type { FormState } from "@/lib/input/form-state";
import { releaseEntry } from "./entry";

export async function enterRelease(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(releaseEntry, previous, form);
}

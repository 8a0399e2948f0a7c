"use server";

import { answerForm } from "@/app/enter/answer-form";
import type { FormState } from "@/lib/input/form-state";
import { statementEntry } from "./entry";

export async function enterStatement(previous: FormState, form: FormData): Promise<FormState> {
  return answerForm(statementEntry, previous, form);
}

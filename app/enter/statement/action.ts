"use server";

import { authorise } from "@/lib/enter/authorise";
import { handleForm } from "@/lib/enter/handle-form";
import { statementForm } from "@/lib/enter/statement/form";
import { statementBody } from "@/lib/enter/statement/request-body";
import { statementAgreement } from "@/lib/enter/statement/warnings";
import type { FormState } from "@/lib/input/form/form-state";
import { type FormValues, parseValues } from "@/lib/input/form/parse-form";
import { statementInput } from "@/lib/input/statement";

export async function enterStatement(previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(statementForm, previous, form);
}

/** Sentences on whether the typed level and growth agree; none while the form is invalid. Writes nothing. */
export async function agreeStatement(values: FormValues): Promise<readonly string[]> {
  if (!(await authorise()).ok || !areTexts(values)) return [];
  const input = parseValues(statementInput, await statementBody(values));
  return input.ok ? statementAgreement(input.value) : [];
}

// A client can send anything to an action.
function areTexts(values: unknown): values is FormValues {
  return typeof values === "object" && values !== null && Object.values(values).every((text) => typeof text === "string");
}
